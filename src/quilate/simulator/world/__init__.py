"""A company with its customers, lived day by day."""
