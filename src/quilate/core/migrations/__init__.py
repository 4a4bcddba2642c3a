"""How the tables of the core came to be."""
