"""A rule while it is being built, as a page shows it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from quilate.core.facts import FACTS, Fact, Kind, ask, facts_for, facts_open_to, within
from quilate.core.models import Person
from quilate.core.rules import SUITED, Comparison, Join, WrongRule
from quilate.core.rules.draft import BETWEEN, ROOT, Draft, shown_value
from quilate.core.rules.reading import DEEPEST
from quilate.core.rules.tree import IN_DAYS, OF_MANY, WITHOUT_VALUE
from quilate.core.rules.words import currency
from quilate.core.speech import say

#: Up to so many choices are ticked, more are chosen from a list.
_TICKED = 12
_MOST_SUGGESTED = 200
Choices = list[tuple[str, str]]
#: A rule may ask for what is known of customers.
NOTHING_ELSE: Mapping[str, Fact] = {}


@dataclass(frozen=True)
class Input:
    """Where a value is written or chosen.

    Attributes
    ----------
    look
        ``figure``, ``day``, ``ticks``, ``list``, ``texts``: which field of HTML it is.
    unit
        What stands beside it.
    """

    look: str
    values: tuple[str, ...] = ()
    unit: str = ""
    choices: Choices = field(default_factory=list)


@dataclass(frozen=True)
class ConditionShown:
    """A condition, with what can be changed of it."""

    path: str
    fact: Fact | None
    name: str
    comparison: str
    comparisons: Choices
    input: Input | None
    errors: tuple[str, ...]
    is_condition: bool = True


@dataclass(frozen=True)
class GroupShown:
    """A group, with its parts and what can be added to it."""

    path: str
    join: str
    joins: Choices
    parts: "tuple[GroupShown | ConditionShown, ...]"
    errors: tuple[str, ...]
    may_nest: bool
    is_condition: bool = False


class Builder:
    """Draws one draft for one person."""

    def __init__(
        self,
        draft: Draft,
        *,
        person: Person,
        wrong: WrongRule | None = None,
        besides: Collection[str] = (),
        also: Mapping[str, Fact] = NOTHING_ELSE,
    ) -> None:
        self.draft, self.person = draft, person
        self.facts = {**usable_facts(person, besides=besides), **also}
        self._also = also
        self._wrongs = wrong.wrongs if wrong else []
        self._currency = currency()

    @property
    def rule(self) -> GroupShown:
        """Return the whole rule."""
        shown = self._part(self.draft, ())
        assert isinstance(shown, GroupShown)
        return shown

    @property
    def offered(self) -> list[tuple[str, Choices]]:
        """Return the facts that can be added, by where they are from."""
        offered: dict[str, Choices] = {}
        for table, facts in facts_for(self.person):
            usable = ((fact.name, fact.label) for fact in facts if fact.name in self.facts)
            called = sorted(usable, key=lambda each: each[1])
            offered.setdefault(say(table.title), []).extend(called)
        for fact in self._also.values():
            offered.setdefault(fact.label, []).append((fact.name, fact.label))
        return list(offered.items())

    def _part(self, part: Draft, path: tuple[int, ...]) -> GroupShown | ConditionShown:
        return self._condition(part, path) if "fact" in part else self._group(part, path)

    def _group(self, part: Draft, path: tuple[int, ...]) -> GroupShown:
        return GroupShown(
            path=_name(path),
            join=part["join"],
            joins=[(join.value, say(f"rules-join-{join}")) for join in Join],
            parts=tuple(self._part(each, (*path, i)) for i, each in enumerate(part["parts"])),
            errors=self._errors(path),
            may_nest=len(path) < DEEPEST - 1,
        )

    def _condition(self, part: Draft, path: tuple[int, ...]) -> ConditionShown:
        fact = self.facts.get(part["fact"])
        suited = SUITED[fact.kind] if fact else ()
        return ConditionShown(
            path=_name(path),
            fact=fact,
            name=part["fact"],
            comparison=part["is"],
            comparisons=[(each.value, say("rules-asks", comparison=each.value)) for each in suited],
            input=self._input(fact, part) if fact else None,
            errors=self._errors(path),
        )

    def _input(self, fact: Fact, part: Draft) -> Input | None:
        comparison, values = part["is"], part["values"]
        if comparison in WITHOUT_VALUE:
            return None
        if comparison in OF_MANY:
            return self._of_many(fact, values)
        count = 2 if comparison == Comparison.BETWEEN else 1
        shown = [shown_value(text, fact, comparison) for text in values[:count]]
        padded = (*shown, *[""] * (count - len(shown)))
        if comparison in IN_DAYS:
            return Input("figure", padded, say("rules-days"))
        if fact.kind is Kind.DAY:
            return Input("day", padded)
        units = {Kind.MONEY: self._currency, Kind.SHARE: "%"}
        return Input("figure", padded, units.get(fact.kind, ""))

    def _of_many(self, fact: Fact, values: list[str]) -> Input:
        if fact.choices:
            choices = fact.choices(self.person)
            look = "ticks" if len(choices) <= _TICKED else "list"
            return Input(look, tuple(values), choices=choices)
        joined = f"{BETWEEN} ".join(text for text in values if text)
        return Input("texts", (joined,), choices=self._found(fact))

    def _found(self, fact: Fact) -> Choices:
        """Return what is found of a fact among the customers whom somebody may see."""
        reach = within(self.person)
        sql = f"""
            SELECT {fact.name} FROM {FACTS} WHERE {reach.sql} AND {fact.name} <> ''
            GROUP BY ALL ORDER BY count(*) DESC, 1 LIMIT {_MOST_SUGGESTED}
        """
        return [(text, text) for (text,) in ask(sql, reach.parameters)]

    def _errors(self, path: tuple[int, ...]) -> tuple[str, ...]:
        here = (wrong for wrong in self._wrongs if wrong.path == path)
        return tuple(say(wrong.message, **wrong.arguments) for wrong in here)


def usable_facts(person: Person, *, besides: Collection[str] = ()) -> dict[str, Fact]:
    """Return the facts by which somebody may choose customers."""
    return {fact.name: fact for fact in facts_open_to(person) if fact.name not in besides}


def _name(path: tuple[int, ...]) -> str:
    return ".".join((ROOT, *map(str, path)))
