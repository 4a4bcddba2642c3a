"""Tables of the activity."""
