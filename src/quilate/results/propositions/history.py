"""The versions of a proposition in words, and what each changed."""

from collections.abc import Sequence

from quilate.core.deciding import Decided, Difference, Words, differing
from quilate.core.speech import say, spoken
from quilate.results.propositions.models import WORDS, Proposition

_NOTHING = "—"


def differences(before: Proposition | None, after: Proposition) -> list[Difference]:
    """Return what a version says otherwise than the one before it, or than none at all."""
    return differing(_in_words(before), _in_words(after))


def history_of(versions: Sequence[Proposition]) -> list[Decided]:
    """Return what was written, the newest first, each with what it changed."""
    pairs = zip(versions, [*versions[1:], None], strict=False)
    return [Decided(version, differences(before, version)) for version, before in pairs]


def groups_told(version: Proposition | None) -> str:
    """Return in words whose treatment serves the segment."""
    return ", ".join(say("value-quadrant", name=each) for each in version.groups) if version else ""


def strategies_told(version: Proposition | None) -> str:
    """Return in words whose default plans serve the segment."""
    return (
        ", ".join(say(f"strategies-name-{each}") for each in version.strategies) if version else ""
    )


def _in_words(version: Proposition | None) -> Words:
    days = ("holds_from", "review_on")
    told = [
        (say("propositions-state"), say(f"propositions-state-{version.state}") if version else ""),
        *((say(f"propositions-{name}"), getattr(version, name, "")) for name in WORDS),
        (say("propositions-groups"), groups_told(version)),
        (say("propositions-strategies"), strategies_told(version)),
        (say("propositions-owner"), str(version.owner or "") if version else ""),
        *((say(f"propositions-{name.replace('_', '-')}"), _day(version, name)) for name in days),
    ]
    return [(what, how or _NOTHING) for what, how in told]


def _day(version: Proposition | None, name: str) -> str:
    day = getattr(version, name, None)
    return spoken().date(day) if day else ""
