"""What can be done with many customers."""

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from quilate.core.models import Person
from quilate.customers.bulk.placing import Placing
from quilate.customers.bulk.withdrawing import Withdrawing
from quilate.customers.models import Customer


class Deed(Protocol):
    """Something that is done with customers who are locked, and what came of it."""

    def do(self, customers: Sequence[Customer], *, by: Person, at: dt.datetime) -> Counter[str]:
        """Do it, and count who was changed, who was so already, and who is beyond reach."""
        ...

    def kept(self) -> dict[str, Any]:
        """Return it as jobs and the trail keep it."""
        ...


def deed_from_kept(kept: Mapping[str, Any]) -> Deed:
    """Return what was kept."""
    return Withdrawing.from_kept(kept) if kept["deed"] == "withdraw" else Placing.from_kept(kept)
