"""The columns of a valued base, as the run computed them."""

from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from quilate.report.contents import Floats


class TextColumn(Protocol):
    """Anything that gives one text by its row: a list, an array, an Arrow column."""

    def __getitem__(self, row: int, /) -> object: ...


@dataclass(frozen=True)
class ValuedCustomers:
    """One entry per customer in every column, shape ``(n,)``, in any order.

    Attributes
    ----------
    customer_id, tier
        Asked only for the few rows that are printed by name.
    first_purchase, next_purchase
        ``datetime64[D]``; ``NaT`` where no next purchase is expected.
    quadrant
        Index into :data:`quilate.report.contents.QUADRANTS`.
    rank, rank_by_revenue
        1 is the customer worth most.
    """

    customer_id: TextColumn
    first_purchase: NDArray[np.datetime64]
    revenue: Floats
    value_to_date: Floats
    current_value: Floats
    p_alive: Floats
    clv: Floats
    clv_low: Floats
    clv_high: Floats
    next_purchase: NDArray[np.datetime64]
    quadrant: NDArray[np.integer[Any]]
    uncertain: NDArray[np.bool_]
    tier: TextColumn
    rank: NDArray[np.integer[Any]]
    rank_by_revenue: NDArray[np.integer[Any]]

    def __len__(self) -> int:
        return int(self.clv.size)
