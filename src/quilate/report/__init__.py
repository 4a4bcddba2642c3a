"""The self-contained page that shows what a base is worth and how far to trust it."""
