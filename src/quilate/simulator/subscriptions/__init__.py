"""Customers hold contracts: they start, are invoiced, paid or not, and end."""

from quilate.simulator.subscriptions.subscribing import Subscribing

__all__ = ["Subscribing"]
