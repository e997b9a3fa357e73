"""Results: what an alignment shows."""
