"""What a person can say about how a source is to be read."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from quilate.transactions.sources import Source


@dataclass(frozen=True)
class ReadingOptions:
    """How to read a source; everything not said is recognised.

    Attributes
    ----------
    mapping
        Role (English or Spanish) to column: ``{"cliente": "CustomerID"}``; "none" leaves it out.
    day_first
        Whether 01/02/2024 is the first of February.
    decimal
        ``comma`` or ``point``.
    currency
        The one currency to value; lines in another are rejected.
    guest_ids
        Customer ids that stand for nobody, besides those recognised.
    guests_recognised
        Whether ids such as 0 or "guest" are taken for nobody where that is plausible.
    drop_duplicates
        Whether a line that repeats another exactly is rejected.
    default_margin
        Share of the net amount kept where a line has neither margin nor cost. None: the average
        of the lines that have one, and 1 where there are none.
    known_until
        The last day whose costs may tell an average margin; all days unless given. A backtest
        must not learn a margin from what follows its cut-off.
    costs
        A second source: customer, kind, quantity or cost.
    unit_costs
        Money per unit of each kind in ``costs``.
    contracts
        A source of contracts: contract, customer, start, and what else is known of each. A line
        that names one of them is a charge of it, and no purchase.
    """

    mapping: Mapping[str, str] = field(default_factory=dict)
    day_first: bool | None = None
    decimal: Literal["comma", "point"] | None = None
    currency: str | None = None
    guest_ids: tuple[str, ...] = ()
    guests_recognised: bool = True
    drop_duplicates: bool = False
    default_margin: Decimal | float | None = None
    known_until: dt.date | None = None
    costs: Source | None = None
    unit_costs: Mapping[str, Decimal | float] = field(default_factory=dict)
    contracts: Source | None = None
