"""The groups of the portfolio as rules, for the room that keeps rules as segments."""

from quilate.core.rules.draft import Draft
from quilate.core.rules.keeping import where_to_keep
from quilate.core.speech import say
from quilate.value.models import Quadrant
from quilate.value.portfolio.lines import CENT, QUADRANTS, Lines


def where_to_keep_group(quadrant: Quadrant, lines: Lines, *, saved: Lines) -> str:
    """Return where a group can be kept as a segment.

    Under the saved lines it follows them when they move; under drawn ones it keeps to the amounts.
    """
    rule = _named(quadrant) if lines == saved else _between(quadrant, lines)
    return where_to_keep(rule, name=say("value-quadrant", name=quadrant.value))


def _named(quadrant: Quadrant) -> Draft:
    return _all(_condition("quadrant", "any-of", quadrant.value))


def _between(quadrant: Quadrant, lines: Lines) -> Draft:
    is_low_now, is_low = divmod(QUADRANTS.index(quadrant), 2)
    sides = (("current_value", lines.current_value, is_low_now), ("clv", lines.clv, is_low))
    # Amounts are to the cent: below the line is at most a cent less.
    return _all(
        *(
            _condition(fact, "at-most", line - CENT) if low else _condition(fact, "at-least", line)
            for fact, line, low in sides
        )
    )


def _all(*parts: Draft) -> Draft:
    return {"join": "all", "parts": list(parts)}


def _condition(fact: str, asked: str, value: object) -> Draft:
    return {"fact": fact, "is": asked, "values": [str(value)]}
