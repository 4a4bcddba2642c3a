"""Tables of the lifecycle."""
