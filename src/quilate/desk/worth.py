"""What home says of value: what customers are worth, why it moved, and who matters."""

from quilate.core.facts import asking
from quilate.core.models import Person
from quilate.value.asked import at_risk, lists_of
from quilate.value.equity import equity_of, month_end_before
from quilate.value.parts import parts_of
from quilate.value.standing import Standing, standing_of


def worth_of(person: Person) -> dict[str, object]:
    """Return what is known of the value of the customers whom a person may see."""
    standing = standing_of(person)
    return {"standing": standing, **(_known(person, standing) if standing.is_ready else {})}


def _known(person: Person, standing: Standing) -> dict[str, object]:
    run = standing.run
    assert run is not None
    with asking() as ask:
        equity = equity_of(ask, person, run=run, ended_on=month_end_before())
        parts = parts_of(ask, person)
        lists, risk = lists_of(ask, person), at_risk(ask, person)
    return {
        "equity": equity,
        "parts": parts,
        "lists": lists,
        "risk": risk,
        "invest": equity.by_quadrant.get("invest", (0, 0)),
        "error": run.record.get("backtest", {}).get(run.champion, {}).get("bias"),
        "worth_currency": run.currency,
    }
