"""Tables of the ends of relations."""
