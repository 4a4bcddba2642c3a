"""What customers buy without a contract."""

from quilate.simulator.purchases.purchasing import Purchasing

__all__ = ["Purchasing"]
