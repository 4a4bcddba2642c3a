"""Customers found to be the same: possible duplicates, merging two, and undoing it."""
