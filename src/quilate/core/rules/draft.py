"""A rule while it is being built: every state of it travels in the form, also without a script.

Each part is named by its place: ``r`` is the rule, ``r.1`` its second part, ``r.1.0`` the first
part of that. A button says what to do: ``add:r``, ``group:r.1``, ``remove:r.1.0``.
"""

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from django.http import QueryDict

from quilate.core.facts import Fact, Kind
from quilate.core.rules import SUITED, Join
from quilate.core.rules.reading import DEEPEST, MOST
from quilate.core.rules.tree import IN_DAYS, OF_MANY, WITHOUT_VALUE
from quilate.core.speech import spoken

Draft = dict[str, Any]
ROOT = "r"
#: Reads a figure that was written as a program writes it.
Reader = Callable[[str], str]
_FIGURES = {Kind.MONEY, Kind.NUMBER, Kind.SHARE}
#: Between several texts of one field.
BETWEEN = ";"


def empty_draft() -> Draft:
    """Return a rule without a condition yet."""
    return {"join": Join.ALL.value, "parts": []}


def draft_in(sent: QueryDict, facts: Mapping[str, Fact]) -> Draft:
    """Return the rule that a form holds, whatever is still wrong with it.

    Its figures are written as pages write them, in the language of who sends it.
    """
    return _group_in(sent, facts, ROOT, depth=0, read=spoken().plain)


def draft_of_link(sent: QueryDict, facts: Mapping[str, Fact]) -> Draft:
    """Return the rule that a link holds: what ``sent_as`` gave, alike in every language."""
    return _group_in(sent, facts, ROOT, depth=0, read=str)


def draft_after(sent: QueryDict, facts: Mapping[str, Fact]) -> Draft:
    """Return the rule that a form holds, after what its button does to it."""
    return _after(draft_in(sent, facts), sent, facts)


def is_in(sent: QueryDict) -> bool:
    """Return whether something was sent that holds a rule."""
    return f"{ROOT}.join" in sent


def sent_as(draft: Draft, facts: Mapping[str, Fact], path: str = ROOT) -> Iterator[tuple[str, str]]:
    """Give a rule as a link holds it: what ``draft_of_link`` reads."""
    if "fact" not in draft:
        yield f"{path}.join", draft["join"]
        for place, part in enumerate(draft["parts"]):
            yield from sent_as(part, facts, f"{path}.{place}")
        return
    fact, comparison = facts.get(draft["fact"]), draft["is"]
    yield from ((f"{path}.fact", draft["fact"]), (f"{path}.is", comparison))
    for text in draft["values"]:
        yield f"{path}.value", _in_hundredths(text, fact, comparison) if fact else text


def shown_value(text: str, fact: Fact, comparison: str) -> str:
    """Return a value as its field shows it: a figure as pages write it, of a share hundredths."""
    if not _is_figure(fact, comparison):
        return text
    try:
        return spoken().exact(Decimal(_in_hundredths(text, fact, comparison)))
    except InvalidOperation:
        return text


def _group_in(
    sent: QueryDict, facts: Mapping[str, Fact], path: str, *, depth: int, read: Reader
) -> Draft:
    join = sent.get(f"{path}.join", "")
    parts = []
    for place in _places(sent, path) if depth < DEEPEST else ():
        is_condition = f"{place}.fact" in sent
        parts.append(
            _condition_in(sent, facts, place, read)
            if is_condition
            else _group_in(sent, facts, place, depth=depth + 1, read=read)
        )
    return {"join": join if join in list(Join) else Join.ALL.value, "parts": parts}


def _condition_in(sent: QueryDict, facts: Mapping[str, Fact], path: str, read: Reader) -> Draft:
    name, comparison = str(sent[f"{path}.fact"]), sent.get(f"{path}.is", "")
    fact, values = facts.get(name), sent.getlist(f"{path}.value")
    if fact and comparison in OF_MANY and not fact.choices:
        values = [each.strip() for text in values for each in text.split(BETWEEN)]
    if fact and _is_figure(fact, comparison):
        values = [_figure_in(read(text), fact) for text in values]
    return {"fact": name, "is": comparison, "values": values}


def _after(draft: Draft, sent: QueryDict, facts: Mapping[str, Fact]) -> Draft:
    """Return the draft after what a button does to it."""
    deed, _, path = sent.get("do", "").partition(":")
    places = [int(each) for each in path.split(".")[1:] if each.isdigit()]
    if deed == "remove" and places:
        _take_out(draft, places)
    elif (group := _at(draft, places)) is not None and len(list(_all(draft))) < MOST:
        fact = facts.get(sent.get(f"{path}.add", ""))
        if deed == "add" and fact:
            group["parts"].append(new_condition(fact))
        elif deed == "group" and len(places) < DEEPEST - 1:
            group["parts"].append({"join": Join.ANY.value, "parts": []})
    return draft


def new_condition(fact: Fact) -> Draft:
    """Return a condition on a fact that has not been said yet."""
    return {"fact": fact.name, "is": SUITED[fact.kind][0].value, "values": []}


def _take_out(draft: Draft, places: list[int]) -> None:
    group = _at(draft, places[:-1])
    if group is not None and places[-1] < len(group["parts"]):
        del group["parts"][places[-1]]


def _at(draft: Draft, places: list[int]) -> Draft | None:
    """Return a group by its place; None where there is none."""
    for place in places:
        if "parts" not in draft or place >= len(draft["parts"]):
            return None
        draft = draft["parts"][place]
    return draft if "parts" in draft else None


def _all(part: Draft) -> Iterator[Draft]:
    yield part
    for each in part.get("parts", ()):
        yield from _all(each)


def _places(sent: QueryDict, path: str) -> list[str]:
    """Return the places right below one, in their order."""
    below = {
        name.removeprefix(f"{path}.").split(".")[0] for name in sent if name.startswith(f"{path}.")
    }
    return [f"{path}.{place}" for place in sorted(int(each) for each in below if each.isdigit())]


def _is_figure(fact: Fact, comparison: str) -> bool:
    if fact.kind is Kind.DAY:
        return comparison in IN_DAYS
    return fact.kind in _FIGURES and comparison not in WITHOUT_VALUE


def _figure_in(text: str, fact: Fact) -> str:
    """Return a figure as rules keep it: a share of one, where forms and links say hundredths."""
    return _scaled(text, -2) if fact.kind is Kind.SHARE else text


def _in_hundredths(text: str, fact: Fact, comparison: str) -> str:
    is_share = fact.kind is Kind.SHARE and _is_figure(fact, comparison)
    return _scaled(text, 2) if is_share else text


def _scaled(text: str, places: int) -> str:
    try:
        return format(Decimal(text).scaleb(places).normalize(), "f")
    except InvalidOperation:
        # Whoever reads the rule says what is wrong with it.
        return text
