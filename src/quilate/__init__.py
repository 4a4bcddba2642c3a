"""Quilate: what every customer is worth, in margin, with an honest interval."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quilate.runs.from_python import backtest, value

__version__ = "0.1.0"
__all__ = ["__version__", "backtest", "value"]


def __getattr__(name: str) -> object:
    # The console starts in a blink because nothing heavy is imported before it is asked for.
    if name in ("backtest", "value"):
        from quilate.runs import from_python

        return getattr(from_python, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
