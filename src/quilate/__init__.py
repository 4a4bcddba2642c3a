"""Quilate: what every customer is worth, in margin, with an honest interval."""

__version__ = "0.1.0"
