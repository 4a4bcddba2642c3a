"""The company's own settings: who it is, what its work costs, when it works."""
