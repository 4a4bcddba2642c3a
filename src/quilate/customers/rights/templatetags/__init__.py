"""What pages of rights show."""
