"""The specification of a company: one readable TOML file per industry."""

from quilate.simulator.company.company import Company

__all__ = ["Company"]
