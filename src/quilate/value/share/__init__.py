"""Share of customer: what customers spend with us, of all that they spend on such things."""
