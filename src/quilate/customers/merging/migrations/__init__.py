"""Tables of merging, as they became."""
