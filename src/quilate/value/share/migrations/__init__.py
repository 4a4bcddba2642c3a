"""How the tables of share of customer came to be."""
