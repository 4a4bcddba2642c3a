"""What is said of a segment besides its rule, as browsers send it."""
