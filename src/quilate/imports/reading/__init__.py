"""A file in, rows out: what its columns are, what they mean, and every row with its faults."""
