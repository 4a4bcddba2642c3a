"""How active customers are, by what the company calls active."""

from quilate.activity.facts import CONVERSATIONS, PURCHASES
from quilate.activity.models import Category
from quilate.core.facts import Condition, Fact, FactTable, Kind, before_preparing, know
from quilate.core.models import Person
from quilate.core.speech import say
from quilate.lifecycle.active.definitions import definitions_in_force
from quilate.lifecycle.active.level import DEGREE, level_of
from quilate.lifecycle.active.models import Degree
from quilate.lifecycle.active.proposing import propose_when_due
from quilate.value.models import ValuationRun

#: By these pages say why; nobody is offered to choose customers by them.
_WHY = ("active_by", "active_asked", "active_window", "active_in")


def _degrees(_person: Person) -> list[tuple[str, str]]:
    return [(each.value, say(f"active-degree-{each.value}")) for each in Degree]


def _categories(_person: Person) -> list[tuple[str, str]]:
    return [(str(pk), name) for pk, name in Category.objects.values_list("pk", "name")]


def _levels() -> str:
    run = ValuationRun.current()
    # Up to the day of the valuation, beyond which nothing is known yet of most.
    until = f"DATE '{run.as_of.isoformat()}'" if run else "getvariable('today')"
    return level_of(definitions_in_force(), until)


LEVELS = FactTable(
    "activity_level",
    title="active-facts",
    facts=(
        Fact(
            "activity_level",
            Kind.NUMBER,
            "active-level",
            "active-level-meaning",
            when_absent=0,
        ),
        Fact("active_days", Kind.NUMBER, "active-days", "active-days-meaning", when_absent=0),
        Fact("last_active", Kind.DAY, "active-last", "active-last-meaning"),
        Fact(
            "active_category",
            Kind.CHOICE,
            "active-category",
            "active-category-meaning",
            choices=_categories,
        ),
        Fact("active_by", Kind.NUMBER, "active-by"),
        Fact("active_asked", Kind.NUMBER, "active-asked"),
        Fact("active_window", Kind.NUMBER, "active-window"),
        Fact("active_in", Kind.CHOICE, "active-in"),
    ),
    # Read once for all who ask for them.
    sources={
        "sold": PURCHASES.sources["sold"],
        "talked": CONVERSATIONS.sources["talked"],
    },
    sql=_levels,
    unoffered=lambda: _WHY,
)
DEGREES = FactTable(
    "activity_degree",
    title="active-facts",
    facts=(
        Fact(
            "activity_degree",
            Kind.CHOICE,
            "active-degree",
            "active-degree-meaning",
            choices=_degrees,
        ),
    ),
    follow=lambda _on: {"activity_degree": Condition(DEGREE)},
)
know(LEVELS)
know(DEGREES)
before_preparing(propose_when_due)
