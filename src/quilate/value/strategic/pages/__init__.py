"""The pages of the strategic customers."""
