"""What the company promises each segment, and what that segment brings beside it."""
