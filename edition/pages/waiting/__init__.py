"""Who kept whom waiting: moves, waits, and what was told of them."""
