"""Names in plain words, made from what sets a kind apart."""

from collections.abc import Mapping, Sequence

from quilate.core.speech import say
from quilate.value.kinds.basis import CATEGORY, CHANNEL

#: A kind's traits by measure: what they are like, and how far from everybody.
Traits = Mapping[str, Sequence[float]]
#: In this order they are said.
_PLAIN = ("organisation", "orders", "margin")
_LAST = ("returns", "quiet")
#: As far from everybody as that, in standard deviations, sets apart.
_LEAST_EFFECT = 0.3
_SAID = 3


def names_of(kinds: Mapping[str, Traits], categories: Mapping[str, str]) -> dict[str, str]:
    """Return what kinds are called, each unlike the others, by what names each.

    Parameters
    ----------
    categories
        What each is called, by its code.
    """
    said = {name: _said_of(traits, categories) for name, traits in kinds.items()}
    most = max((len(parts) for parts in said.values()), default=0)
    called: dict[str, str] = {}
    for number in range(min(_SAID, most), most + 1):
        called = {name: _sentence(parts[:number]) for name, parts in said.items()}
        if len(set(called.values())) == len(called):
            return called
    return {name: f"{text} ({name})" for name, text in called.items()}


def apart_of(traits: Traits, *, number: int) -> list[str]:
    """Return the measures in which a kind is furthest from everybody, the furthest first."""
    return sorted(traits, key=lambda name: (-abs(traits[name][1]), name))[:number]


def _said_of(traits: Traits, categories: Mapping[str, str]) -> list[tuple[int, str]]:
    """Return what can be said, what sets apart most first; each with its place in a sentence."""
    mixes = [_most_of(block, traits) for block in (CHANNEL, CATEGORY)]
    order = [*_PLAIN, *(name for name in mixes if name), *_LAST]
    told = [name for name in apart_of(traits, number=len(traits)) if name in order]
    apart = [name for name in told if abs(traits[name][1]) >= _LEAST_EFFECT]
    return [(order.index(name), _said(name, traits[name], categories)) for name in apart]


def _most_of(block: str, traits: Traits) -> str:
    """Return of which part of a mix they have most more than others."""
    parts = [name for name in traits if name.startswith(f"{block}:") and traits[name][1] > 0]
    return max(parts, key=lambda name: (traits[name][1], name), default="")


def _said(name: str, trait: Sequence[float], categories: Mapping[str, str]) -> str:
    told, effect = trait
    measure, _, code = name.partition(":")
    if not code:
        return say(f"kinds-name-{measure}", side="high" if effect > 0 else "low")
    how_much = "nearly-all" if told >= 0.8 else "most" if told >= 0.5 else "more"
    if measure == CATEGORY:
        return say("kinds-name-category", share=how_much, name=categories.get(code, code))
    return say("kinds-name-channel", share=how_much, name=say("kinds-by-channel", code=code))


def _sentence(parts: Sequence[tuple[int, str]]) -> str:
    text = ", ".join(said for _, said in sorted(parts)) or say("kinds-name-like-most")
    return text[0].upper() + text[1:]
