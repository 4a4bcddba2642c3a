"""What templates of value can ask."""
