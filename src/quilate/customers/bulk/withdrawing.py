"""Recording that many customers withdraw a consent.

That many give one is never recorded at once: each consent needs a proof of its own.
"""

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Self

from quilate.core.audit import recorded_of_many
from quilate.core.bulk import insert_rows
from quilate.core.models import Person
from quilate.customers.consenting import Proof, last_decisions
from quilate.customers.models import Consent, Customer

_COLUMNS = (
    *("customer_id", "channel", "purpose", "given", "decided_at", "proof", "text_version"),
    *("recorded_at", "recorded_by_id"),
)


@dataclass(frozen=True)
class Withdrawing:
    """Record that customers are not to be contacted by a channel for a purpose any more.

    Who has withdrawn already is left as they are. Who never agreed has it written down, too.
    """

    channel: str
    purpose: str
    decided_at: dt.datetime
    proof: Proof

    def do(self, customers: Sequence[Customer], *, by: Person, at: dt.datetime) -> Counter[str]:
        """Write a withdrawal of each customer who has not withdrawn."""
        everybody = [customer.pk for customer in customers]
        last = last_decisions(everybody, channel=self.channel, purpose=self.purpose)
        numbers = [number for number in everybody if last.get(number) is not False]
        row = (self.channel, self.purpose, False, self.decided_at, str(self.proof), "", at, by.pk)
        insert_rows(Consent, _COLUMNS, ((number, *row) for number in numbers))
        details = {"channel": self.channel, "purpose": self.purpose, "given": False}
        told = ((number, details) for number in numbers)
        recorded_of_many("customer.consent-recorded", told, about=Customer, by=by, at=at)
        return Counter(changed=len(numbers), same=len(everybody) - len(numbers))

    def kept(self) -> dict[str, Any]:
        """Return it as jobs and the trail keep it."""
        return {
            "deed": "withdraw",
            "channel": self.channel,
            "purpose": self.purpose,
            "decided_at": self.decided_at.isoformat(),
            "proof": asdict(self.proof),
        }

    @classmethod
    def from_kept(cls, kept: Mapping[str, Any]) -> Self:
        """Return what was kept."""
        decided_at = dt.datetime.fromisoformat(kept["decided_at"])
        return cls(kept["channel"], kept["purpose"], decided_at, Proof(**kept["proof"]))
