"""How the tables of strategies came to be."""
