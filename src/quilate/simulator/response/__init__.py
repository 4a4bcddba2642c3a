"""What the company does for customers, and what it truly changes."""

from quilate.simulator.response.response import Response

__all__ = ["Response"]
