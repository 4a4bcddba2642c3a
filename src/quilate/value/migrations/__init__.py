"""How the tables of value came to be as they are."""
