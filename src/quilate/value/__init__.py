"""What customers are worth: runs, valuations, and the policy of the portfolio.

Who uses Quilate from Python calls ``quilate.value(...)``. Once this package has been imported,
Python finds it under that name and not the function, so the package can be called, too.
"""

import sys
from types import ModuleType
from typing import Any


class _ThatCanBeCalled(ModuleType):
    def __call__(self, *arguments: Any, **named: Any) -> object:  # noqa: ANN401 - as the function
        """Value every customer of a transaction log, as :func:`quilate.runs.from_python.value`."""
        # NumPy and DuckDB are not loaded before they are asked for.
        from quilate.runs.from_python import value

        return value(*arguments, **named)


sys.modules[__name__].__class__ = _ThatCanBeCalled
