"""Pages of the strategies."""
