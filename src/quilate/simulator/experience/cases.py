"""Incidents, one row each, and how they are drawn."""

from dataclasses import dataclass, fields

import numpy as np

from quilate.simulator.arrays import Flags, Floats, Integers
from quilate.simulator.company.experience import Service
from quilate.simulator.draws import Chance, settled, spread_over


@dataclass(frozen=True)
class Cases:
    """Incidents in the order in which they came.

    Attributes
    ----------
    number
        (m,) Of the incident: ascending, and the same under every policy.
    customer, occasion
        (m,) Whose, and the how-manieth of theirs: what is drawn for it belongs to these.
    opened_on
        (m,) Its day.
    cause, severity
        (m,) Their positions in the specification.
    hours
        (m,) The work that solving it takes.
    left
        (m,) The part of it that is still to be done.
    late
        (m,) Whether it has hurt for not being solved in time.
    """

    number: Integers
    customer: Integers
    occasion: Integers
    opened_on: Integers
    cause: Integers
    severity: Integers
    hours: Floats
    left: Floats
    late: Flags

    def of(self, chosen: Flags | Integers) -> "Cases":
        """Return the cases that are chosen, by a mask or by their places."""
        return Cases(**{part.name: getattr(self, part.name)[chosen] for part in fields(self)})

    def followed_by(self, later: "Cases") -> "Cases":
        """Return these cases and then others."""
        names = [part.name for part in fields(self)]
        return Cases(
            **{name: np.concatenate([getattr(self, name), getattr(later, name)]) for name in names}
        )


def drawn_cases(
    spec: Service,
    chance: Chance,
    *,
    day: int,
    number: Integers,
    customer: Integers,
    occasion: Integers,
) -> Cases:
    """Draw the incidents of a day."""
    shares = np.array([cause.share for cause in spec.causes])
    cause = spread_over(chance.uniform("incident.cause", customer, occasion), shares)
    severity_share = chance.uniform("incident.severity", customer, occasion)
    work_share = chance.uniform("incident.work", customer, occasion)
    severity, hours = np.zeros_like(cause), np.zeros(len(cause))
    for position, part in enumerate(spec.causes):
        own = cause == position
        severity[own] = spread_over(severity_share[own], np.array(part.severities))
        hours[own] = settled(part.work_hours.quantile(work_share[own]))
    return Cases(
        number=number,
        customer=customer,
        occasion=occasion,
        opened_on=np.full(len(customer), day),
        cause=cause,
        severity=severity,
        hours=hours,
        left=hours.copy(),
        late=np.zeros(len(customer), dtype=bool),
    )


def no_cases() -> Cases:
    """Return none."""
    integers = dict.fromkeys(
        ["number", "customer", "occasion", "opened_on", "cause", "severity"],
        np.zeros(0, dtype=np.int64),
    )
    return Cases(**integers, hours=np.zeros(0), left=np.zeros(0), late=np.zeros(0, dtype=bool))
