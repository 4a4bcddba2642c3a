"""The stage of a customer, on the customer's page."""

from quilate.core.facts import prepared
from quilate.core.models import Person
from quilate.customers.models import Customer
from quilate.customers.sections import Shown
from quilate.lifecycle.drawing import TONES
from quilate.lifecycle.measuring import kpis_of
from quilate.lifecycle.models import Stage, StagePeriod
from quilate.lifecycle.queries import history_of
from quilate.lifecycle.rulebook import Rulebook
from quilate.lifecycle.shown import terms_shown
from quilate.lifecycle.timeline import kind_of
from quilate.value.queries import current_run

_MOST = 12


def of_customer(person: Person, customer: Customer) -> Shown:
    """Return in which stage a customer is, since when and before, and what is done there."""
    periods = history_of(customer)
    now = periods[0] if periods else None
    return {
        "now": now,
        "tone": TONES[Stage(now.stage)] if now else "neutral",
        "history": [(period, kind_of(period)) for period in periods[:_MOST]],
        "has_more": len(periods) > _MOST,
        **(_done(now, person) if now else {}),
    }


def _done(now: StagePeriod, person: Person) -> Shown:
    """Return what is done with the customers of a stage, and by when with who is in it."""
    rulebook, run, stages = Rulebook.in_force(), current_run(), [Stage(now.stage)]
    kpis = {}
    if run and prepared():
        kpis = kpis_of(person, rulebook, on=run.as_of, stages=stages)
    (done,) = terms_shown(rulebook, kpis, stages)
    return {"done": done, "due": done.terms.action.due(now.entered_on)}
