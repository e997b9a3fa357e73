"""What the workshops compute from the record."""
