"""Paper: canvas, SVG, type, palette, and the plate."""
