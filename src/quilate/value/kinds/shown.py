"""What pages show of kinds: cards, and what sets each apart as bars against everybody."""

from dataclasses import dataclass
from functools import cached_property

from django.urls import reverse

from quilate.core.models import Person
from quilate.core.rules.keeping import where_to_keep
from quilate.core.speech import say, spoken
from quilate.value.groups.dimensions import Dimension
from quilate.value.groups.queries import Group, groups_by
from quilate.value.kinds.basis import CATEGORY
from quilate.value.kinds.facts import FACT
from quilate.value.kinds.models import Finding
from quilate.value.kinds.naming import apart_of
from quilate.value.kinds.queries import Named, are_sorted_by, kinds_in_force
from quilate.value.kinds.sorting import KIND
from quilate.value.models import ValuationRun
from quilate.value.standing import Standing

_BARS = 3
_MONEY, _SHARES = {"margin"}, {"returns", "organisation"}
#: From so much on, cents say nothing.
_WHOLE_FROM = 10


@dataclass(frozen=True)
class Bar:
    """What customers of a kind are like in something, beside everybody.

    Attributes
    ----------
    told, usual
        In the unit that people know.
    width, usual_width
        In hundredths of the longer of both.
    """

    label: str
    told: str
    usual: str
    width: str
    usual_width: str


@dataclass(frozen=True)
class Card:
    """A kind with its customers, as somebody sees them; ``group`` is None where they see none."""

    kind: Named
    bars: list[Bar]
    group: Group | None

    @property
    def customers_at(self) -> str:
        """Return where its customers are listed."""
        return _listed(self.kind.code)

    @property
    def keep_at(self) -> str:
        """Return where the kind can be kept as a segment."""
        its = {"fact": KIND, "is": "any-of", "values": [self.kind.code]}
        return where_to_keep({"join": "all", "parts": [its]}, name=self.kind.name)


@dataclass(frozen=True)
class Shown:
    """The kinds by which customers are sorted, as somebody sees them."""

    finding: Finding
    run: ValuationRun
    person: Person

    @cached_property
    def are_sorted(self) -> bool:
        """Return whether the facts know of these kinds by now."""
        return are_sorted_by(self.finding)

    @cached_property
    def cards(self) -> list[Card]:
        """Return a card for each kind, the largest of the company first."""
        groups = self._groups
        return [Card(each, self._bars(each, _BARS), groups.get(each.code)) for each in self._kinds]

    @property
    def without(self) -> Group | None:
        """Return the valued customers who are of no kind: they may not be studied, or have none."""
        return self._groups.get(None)

    @property
    def without_at(self) -> str:
        """Return where those are listed."""
        return _listed("")

    def card_of(self, code: str) -> Card | None:
        """Return the card of one kind, with everything that is asked of it."""
        found = next((each for each in self._kinds if each.code == code), None)
        if found is None:
            return None
        return Card(found, self._bars(found, len(found.found.traits)), self._groups.get(code))

    @cached_property
    def _kinds(self) -> list[Named]:
        return kinds_in_force()

    @cached_property
    def _groups(self) -> dict[str | None, Group]:
        if not self.are_sorted:
            return {}
        found = groups_by(Dimension(FACT, self.person), self.person, as_of=self.run.as_of)
        return {each.code: each for each in found.shown}

    def _bars(self, kind: Named, number: int) -> list[Bar]:
        traits = kind.found.traits
        told = [(name, traits[name][0]) for name in apart_of(traits, number=number)]
        # What nobody does, such as sending back, sets nobody apart.
        return [self._bar(name, value) for name, value in told if value or self.finding.told[name]]

    def _bar(self, name: str, told: float) -> Bar:
        usual = self.finding.told[name]
        longest = max(abs(told), abs(usual)) or 1
        return Bar(
            _measure_called(name, self.finding.categories),
            self._said(name, told),
            self._said(name, usual),
            # As a picture has it, which is written alike in all languages.
            f"{100 * abs(told) / longest:.2f}",
            f"{100 * abs(usual) / longest:.2f}",
        )

    def _said(self, name: str, value: float) -> str:
        speech = spoken()
        if name in _MONEY:
            cents = 2 if abs(value) < _WHOLE_FROM else 0
            return speech.money(value, self.run.currency, decimals=cents)
        if name in _SHARES or ":" in name:
            return speech.percent(value)
        return speech.number(value, decimals=0 if name == "quiet" else 1)


def shown_to(person: Person, standing: Standing) -> Shown | None:
    """Return the kinds as somebody sees them; None before there are any."""
    finding = Finding.in_force()
    if finding is None or standing.run is None or not standing.is_ready:
        return None
    return Shown(finding, standing.run, person)


def _listed(code: str) -> str:
    return f"{reverse('potential-of', args=[KIND])}?is={code}"


def _measure_called(name: str, categories: dict[str, str]) -> str:
    """Return what a measure is called."""
    measure, _, code = name.partition(":")
    if measure == CATEGORY:
        return say("kinds-spent-on", name=categories.get(code, code))
    if code:
        return say("kinds-spent-by", name=say("kinds-by-channel", code=code))
    return say(f"kinds-measure-{measure}")
