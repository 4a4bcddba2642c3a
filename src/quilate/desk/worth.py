"""What home says of value: what customers are worth, why it moved, and who matters."""

import datetime as dt

from quilate.core.facts import asking
from quilate.core.models import Person
from quilate.core.roles import Permission
from quilate.core.speech import spoken
from quilate.report.wording import Wording
from quilate.value.asking.lists import likely_gone, lists_of
from quilate.value.equity import equity_of
from quilate.value.models import Quadrant, ValuationRun
from quilate.value.month_ends import month_ends_for, months_chart
from quilate.value.parts import parts_of
from quilate.value.standing import Standing, standing_of


def worth_of(person: Person, *, on: dt.date) -> dict[str, object]:
    """Return what is known of the value of the customers whom a person may see."""
    standing = standing_of(person)
    return {"standing": standing, **(_known(person, standing, on) if standing.is_ready else {})}


def _known(person: Person, standing: Standing, on: dt.date) -> dict[str, object]:
    run = standing.run
    assert run is not None
    with asking() as ask:
        equity = equity_of(ask, person, standing)
        parts = parts_of(ask, person)
        lists = lists_of(ask, person, standing, on=on)
        gone = likely_gone(ask, person, standing, on=on)
    months = month_ends_for(person)
    return {
        "equity": equity,
        "parts": parts,
        "months": months,
        "months_chart": months_chart(months, equity.now) if months else None,
        "lists": lists,
        "gone": gone,
        "may_plan": person.may(Permission.PLAN_ACCOUNTS),
        "to_invest": equity.by_quadrant.get(Quadrant.INVEST, (0, 0))[0],
        "error": run.scores.get("bias"),
        "tested": _tested(run),
        "worth_currency": run.currency,
        "span": Wording(spoken(), run.currency).span(run.horizon_days),
    }


def _tested(run: ValuationRun) -> tuple[dt.date, dt.date] | None:
    """Return between which days what was said met what happened."""
    days = (run.backtest.get("cutoff"), run.backtest.get("window_end"))
    return (dt.date.fromisoformat(days[0]), dt.date.fromisoformat(days[1])) if all(days) else None
