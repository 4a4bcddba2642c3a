"""The stages of late bills as their page shows them."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from quilate.core.deciding import Difference, differing
from quilate.core.facts import asking, within
from quilate.core.models import Person
from quilate.core.speech import say, spoken
from quilate.value.models import LatePolicy
from quilate.value.owing.stages import Experience, Stage, Stages

_NOTHING = (0, Decimal(0), Decimal(0))


@dataclass(frozen=True)
class StageShown:
    """A stage, what is lost of it, and who is in it by their latest bill.

    Attributes
    ----------
    days
        From which day to which, in words.
    bills
        Of how many of the company's bills ``share`` was measured.
    amount, expected_loss
        Of all late bills of those customers.
    """

    days: str
    stage: Stage
    share: Decimal
    bills: int
    is_assumed: bool
    customers: int
    amount: Decimal
    expected_loss: Decimal


def stages_shown(used: Experience, person: Person) -> list[StageShown]:
    """Return each stage, over the customers whom a person may see."""
    late = _late_by_stage(used.stages, person)
    return [
        StageShown(
            days_told(used.stages, place),
            stage,
            used.share(place),
            used.bills(place),
            used.is_assumed(place),
            *late.get(place, _NOTHING),
        )
        for place, stage in enumerate(used.stages.all)
    ]


def days_told(stages: Stages, place: int) -> str:
    """Return from which day to which a stage lasts."""
    first, last = stages.all[place].first_day, stages.last_day(place)
    if last is None:
        return say("owing-days-from", first=first)
    return say("owing-days-between", first=first, last=last)


def differences(before: LatePolicy | None, after: LatePolicy) -> Sequence[Difference]:
    """Return what a policy says otherwise than the one before it, or than Quilate's own."""
    told = say("owing-stages")
    was, will = (_told(Stages.of(policy)) for policy in (before, after))
    return differing([(told, was)], [(told, will)])


def _told(stages: Stages) -> str:
    shares = (spoken().percent(float(stage.assumed), decimals=2) for stage in stages.all)
    return "; ".join(
        say("owing-stage-told", days=days_told(stages, place), share=share)
        for place, share in enumerate(shares)
    )


def _late_by_stage(stages: Stages, person: Person) -> dict[int, tuple[int, Decimal, Decimal]]:
    reach = within(person)
    ways = " ".join(
        f"WHEN days_late >= {stage.first_day} THEN {place}"
        for place, stage in reversed(list(enumerate(stages.all)))
    )
    with asking() as answered:
        rows = answered.added_up(
            f"SELECT CASE {ways} END, count(*), sum(late_amount), sum(expected_loss)"
            f" FROM {{facts}} WHERE {reach.sql} AND days_late > 0 GROUP BY 1",
            reach.parameters,
            keys=1,
        )
    return {place: (customers, amount, loss) for place, customers, amount, loss in rows}
