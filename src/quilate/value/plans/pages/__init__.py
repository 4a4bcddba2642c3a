"""The pages of the plans for single accounts."""
