"""What pages of merging show."""
