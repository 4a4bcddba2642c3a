"""Companies with known truth: for the demonstration, for tests, and to compare policies."""
