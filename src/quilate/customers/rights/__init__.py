"""What customers may ask by law: requests with a clock, what is held of them, erasure."""
