"""What a run had to assume, in sentences."""

from collections.abc import Iterator
from dataclasses import dataclass

from quilate.core.costs.queries import unit_costs_on
from quilate.core.models import CONVERSATIONS, Company, Person
from quilate.core.roles import Permission
from quilate.core.speech import say, spoken
from quilate.report.wording import Wording
from quilate.runs.candidate_names import called
from quilate.value.models import ValuationRun
from quilate.value.owing.stages import Experience


@dataclass(frozen=True)
class Assumption:
    """What was assumed, and the page where somebody can say it better; none where empty."""

    said: str
    address: str = ""
    page: str = ""


def assumptions_of(run: ValuationRun, person: Person) -> list[Assumption]:
    """Return what was assumed, the weightiest first."""
    of_run = _assumed(run, Wording(spoken(), run.currency or None))
    of_company = (*_channels_without_cost(run, person), *_shares_of_late_bills())
    return [*map(Assumption, of_run), *of_company, _without_acquisition()]


def _channels_without_cost(run: ValuationRun, person: Person) -> Iterator[Assumption]:
    """Say which conversations take nothing away from what customers are worth."""
    costs = unit_costs_on(run.as_of)
    free = [
        say(f"costs-activity-{each.value}") for each in CONVERSATIONS if each.value not in costs
    ]
    if not free:
        return
    said = say("worth-assumed-free-channels", channels=", ".join(free), count=len(free))
    may_enter = person.may(Permission.MANAGE_COMPANY)
    yield Assumption(said, "costs", say("costs-title")) if may_enter else Assumption(said)


def _shares_of_late_bills() -> Iterator[Assumption]:
    """Say how many stages of late bills rest on what is assumed of them."""
    used = Experience.in_use()
    assumed = sum(used.is_assumed(place) for place in range(len(used.stages.all)))
    if used.measured and assumed:
        yield Assumption(
            say("owing-assumed-stages", count=assumed), "late-bills", say("owing-facts")
        )


def _without_acquisition() -> Assumption:
    return Assumption(say("worth-assumed-without-cac"), "acquisition", say("room-acquisition"))


def _assumed(run: ValuationRun, word: Wording) -> Iterator[str]:
    record = run.record
    if lines := record.get("assumed_rows", 0):
        share = word.percent(lines / max(record["rows_used"], 1), decimals=1)
        margin = word.percent(float(Company.current().default_margin))
        yield say("worth-assumed-margin", lines=word.count(lines), share=share, margin=margin)
    if not (record.get("costs") or {}).get("rows_used"):
        yield say("worth-assumed-no-cost-to-serve")
    yield word(
        "assumed-horizon",
        span=word.span(run.horizon_days),
        rate=word.percent(float(run.discount_rate_per_year)),
    )
    for model, state in record.get("states", {}).items():
        if state != "ok":
            ended = state.replace(" ", "-")
            yield word(f"fit-{ended}", model=called(model, spoken()))
    yield say("worth-assumed-as-before")
