"""How the tables of the customers came to be."""
