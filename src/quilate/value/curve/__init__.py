"""Who makes the margin, and who takes part of it away."""
