"""Building a segment, as browsers send and show it."""
