"""The pages of share of customer."""
