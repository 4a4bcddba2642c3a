"""How the table of tags came to be."""
