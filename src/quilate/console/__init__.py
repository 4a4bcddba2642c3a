"""The commands that a person types."""

from quilate.console.main import main

__all__ = ["main"]
