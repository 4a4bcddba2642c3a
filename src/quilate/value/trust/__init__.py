"""How far the figures of a valuation can be trusted."""
