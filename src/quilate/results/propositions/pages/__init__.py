"""The pages of the value propositions."""
