"""The people who work with the product: entering them, what they may do, their leaving."""
