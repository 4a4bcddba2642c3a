"""Pages of the lifecycle."""
