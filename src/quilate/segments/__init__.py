"""Rules that name groups of customers."""
