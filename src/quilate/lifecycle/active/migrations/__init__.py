"""How the tables of activity came to be."""
