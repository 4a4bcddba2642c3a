"""What templates can say and show."""
