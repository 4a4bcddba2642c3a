"""Tags of the pages of customers."""
