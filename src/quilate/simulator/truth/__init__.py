"""What is true of a simulated company, and no company knows of itself."""

from quilate.simulator.truth.expected import expected_margin

__all__ = ["expected_margin"]
