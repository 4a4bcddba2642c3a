"""Tables of the segments."""
