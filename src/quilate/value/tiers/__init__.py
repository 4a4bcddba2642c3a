"""Tiers: the rule by which customers are in one, and who went from which to which."""
