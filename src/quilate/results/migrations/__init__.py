"""Tables of the results."""
