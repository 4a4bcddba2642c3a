"""A rule as the form of a page sends it, to be kept or to be built further."""

from collections.abc import Collection, Mapping

from quilate.core.access import PersonRequest
from quilate.core.facts import Fact
from quilate.core.models import Person
from quilate.core.rules import WrongRule, read
from quilate.core.rules.builder import NOTHING_ELSE, usable_facts
from quilate.core.rules.draft import Draft, draft_after

_SAVE = "save"


def is_to_be_kept(request: PersonRequest) -> bool:
    """Return whether what was sent is to be kept; while a rule is built nothing is checked."""
    return request.method == "POST" and request.POST.get("do") == _SAVE


def sent_or(
    kept: Draft, request: PersonRequest, *, also: Mapping[str, Fact] = NOTHING_ELSE
) -> Draft:
    """Return a rule as it was sent, after what its button does to it; else as it is kept."""
    if request.method != "POST":
        return kept
    return draft_after(request.POST, {**usable_facts(request.user), **also})


def wrong_in(
    draft: Draft,
    person: Person,
    *,
    besides: Collection[str] = (),
    also: Mapping[str, Fact] = NOTHING_ELSE,
) -> WrongRule | None:
    """Return what is wrong with a rule that a person writes, of all facts but some, and more."""
    try:
        read(draft, {**usable_facts(person, besides=besides), **also})
    except WrongRule as wrong:
        return wrong
    return None
