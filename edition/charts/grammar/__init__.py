"""Grammar: scales, lanes, labels and their layout."""
