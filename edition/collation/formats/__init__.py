"""A collation in the forms that readers and other programs want."""
