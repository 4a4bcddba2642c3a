"""Larger sales: they arise, wait, are worked on within the hours there are, and won or lost."""

from quilate.simulator.opportunities.selling import Selling

__all__ = ["Selling"]
