"""How the tables of the imports came to be."""
