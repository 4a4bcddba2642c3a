"""What the page of a plan shows, put together."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from django.utils import timezone

from quilate.activity.models import Interaction
from quilate.core.deciding import Difference
from quilate.core.speech import say, spoken
from quilate.value.card.waterfall import known_until
from quilate.value.models import Valuation
from quilate.value.plans.models import AccountPlan, PlanChange, PlanStep
from quilate.value.plans.objective import Objective, objective_of
from quilate.value.plans.returns import Return, returns_of
from quilate.value.queries import valuation_of

_CHANGES = 50
_AMOUNTS = frozenset({"target", "amount", "expected_margin"})
_DAYS = frozenset({"target_on", "review_on", "due_on", "spent_on", "expected_on"})
_NAMED = {"reason": "plans-reason", "measure": "plans-measure"}


@dataclass(frozen=True)
class Told:
    """A change, and what is not as it was, in words."""

    change: PlanChange
    differences: list[Difference]


@dataclass(frozen=True)
class Contact:
    """When somebody last talked with the customer, and by when to again."""

    last: dt.date | None
    next: dt.date
    is_overdue: bool


@dataclass(frozen=True)
class PlanShown:
    """A plan on a day, with all that belongs to it."""

    plan: AccountPlan
    today: dt.date

    @cached_property
    def valuation(self) -> Valuation | None:
        """Return what the customer is worth now."""
        return valuation_of(self.plan.customer)

    @property
    def objective(self) -> Objective | None:
        """Return what is to be reached."""
        return objective_of(self.plan, self.valuation)

    @cached_property
    def steps(self) -> list[tuple[PlanStep, bool]]:
        """Return what is to be done, then what is settled; each with whether it is overdue."""
        steps = self.plan.steps.select_related("who", "settled_by").order_by("due_on", "id")
        ordered = sorted(steps, key=lambda each: not each.is_open)
        return [(each, each.is_overdue(self.today)) for each in ordered]

    @property
    def is_review_overdue(self) -> bool:
        """Return whether somebody should have looked at it again."""
        return self.plan.is_open and self.plan.review_on < self.today

    @cached_property
    def returns(self) -> list[Return]:
        """Return what came of the investments, as far as is known."""
        until = known_until(self.valuation) if self.valuation else self.today
        investments = list(self.plan.investments.order_by("spent_on", "id"))
        return returns_of(investments, known_until=until)

    @property
    def budget(self) -> Decimal:
        """Return what is invested, or to be, in all."""
        return sum((each.investment.amount for each in self.returns), Decimal(0))

    @property
    def spent(self) -> Decimal:
        """Return what of it has been spent by today."""
        made = (each.investment for each in self.returns)
        return sum((each.amount for each in made if each.spent_on <= self.today), Decimal(0))

    @cached_property
    def contact(self) -> Contact | None:
        """Return how the cadence is kept; None where the plan sets none."""
        if not self.plan.contact_cadence_days:
            return None
        talks = Interaction.objects.filter(customer=self.plan.customer).order_by("-day")
        last: dt.date | None = talks.values_list("day", flat=True).first()
        since = max(last, self._begun_on) if last else self._begun_on
        due = since + dt.timedelta(days=self.plan.contact_cadence_days)
        return Contact(last, due, self.plan.is_open and due < self.today)

    @property
    def _begun_on(self) -> dt.date:
        return timezone.localdate(self.plan.made_at)

    @cached_property
    def history(self) -> list[Told]:
        """Return what was done to it, the last first."""
        changes = self.plan.changes.select_related("by").order_by("-at", "-id")
        return [Told(each, self._said(each)) for each in changes[:_CHANGES]]

    def _said(self, change: PlanChange) -> list[Difference]:
        return [
            Difference(say("plans-field", name=name), *(self._value(name, each) for each in values))
            for name, *values in change.differences
        ]

    def _value(self, name: str, written: str) -> str:
        if not written:
            return say("plans-the-customer") if name == "who" else "—"
        if name in _AMOUNTS:
            return spoken().money(float(written), self.plan.currency, decimals=2)
        if name in _DAYS:
            return spoken().date(dt.date.fromisoformat(written))
        return say(_NAMED[name], name=written) if name in _NAMED else written
