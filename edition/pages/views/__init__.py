"""HTML views of the record, for chapters and pages alike; pure functions that return escaped HTML."""
