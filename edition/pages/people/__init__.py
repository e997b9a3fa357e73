"""People and whom they met."""
