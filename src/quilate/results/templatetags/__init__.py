"""Tags of the results."""
