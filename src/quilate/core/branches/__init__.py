"""Branches and their teams: opening, renaming and closing them."""
