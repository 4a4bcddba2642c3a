"""The customer portfolio: its lines, its four groups on a map, and how each is treated."""
