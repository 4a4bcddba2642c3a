"""Chance that is the same on every machine and under every policy."""

from quilate.simulator.draws.chance import Chance
from quilate.simulator.draws.laws import Gamma, Law, LogNormal, Normal, settled, spread_over

__all__ = ["Chance", "Gamma", "Law", "LogNormal", "Normal", "settled", "spread_over"]
