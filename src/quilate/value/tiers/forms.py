"""What people write of the rule of the tiers, and of their names."""

from collections.abc import Mapping
from itertools import pairwise
from typing import Any

from django import forms

from quilate.core.amounts import FigureField
from quilate.core.deciding import DecisionForm
from quilate.core.shares import ShareField
from quilate.core.speech import say
from quilate.value.models import Tier, TierPolicy
from quilate.value.models.tier_policy import By, Measure
from quilate.value.tiers.names import Names, names_of
from quilate.value.tiers.rule import TierRule

_LETTERS = ("a", "b", "c")
_NAME_LENGTH = 20
SHARES = tuple(f"{letter}_share" for letter in _LETTERS)
AMOUNTS = tuple(f"{letter}_amount" for letter in _LETTERS)
#: The fields of the names, by tier.
NAMES = {tier: f"{tier.lower()}_name" for tier in Tier.values}


class RuleForm(DecisionForm):
    """A rule that is to hold: of the shares and the amounts, those count that the choice asks."""

    def __init__(
        self, data: Mapping[str, Any] | None, *, now: TierPolicy | None, currency: str
    ) -> None:
        super().__init__(data, initial=_written(now))
        called = names_of(now)
        self.fields["by_what"] = _choice("tiers-by", By, forms.RadioSelect())
        self.fields["measure"] = _choice("tiers-measure", Measure, forms.Select())
        for name, letter in zip(SHARES, _LETTERS, strict=True):
            self.fields[name] = _share(
                say("tiers-until-share", tier=called[letter.upper()]), most=100
            )
        for name, letter in zip(AMOUNTS, _LETTERS, strict=True):
            self.fields[name] = _amount(called[letter.upper()], currency)
        self.fields["margin"] = _share(say("tiers-margin"), most=50)
        self.fields["margin"].help_text = say("tiers-margin-help")
        for tier, name in NAMES.items():
            self.fields[name] = _name(tier)

    def clean(self) -> dict[str, Any]:
        """See that the lines that count are there, and that each tier lies below the one before."""
        written: dict[str, Any] = super().clean() or {}
        names, others = (AMOUNTS, SHARES)
        if written.get("by_what") != By.AMOUNT:
            names, others = others, names
        for name in others:
            # It does not count, and is not seen.
            self.errors.pop(name, None)
        for higher, lower in pairwise(names):
            if {higher, lower} & self.errors.keys():
                continue
            if names is SHARES and written[higher] >= written[lower]:
                self.add_error(lower, say("tiers-shares-turned"))
            if names is AMOUNTS and written[higher] <= written[lower]:
                self.add_error(lower, say("tiers-amounts-turned"))
        if names is SHARES:
            self._refuse_ends(written)
        self._refuse_names_of_others()
        return written

    def rule(self) -> TierRule:
        """Return the rule that was written."""
        written = self.cleaned_data
        by_what, measure = By(written["by_what"]), Measure(written["measure"])
        names = AMOUNTS if by_what == By.AMOUNT else SHARES
        until = tuple(written[name] for name in names)
        return TierRule(by_what, measure, until, written["margin"])

    def names(self) -> Names:
        """Return what the tiers are to be called."""
        return {tier: self.cleaned_data[name] or tier for tier, name in NAMES.items()}

    def _refuse_names_of_others(self) -> None:
        taken: set[str] = set()
        for tier, field in NAMES.items():
            name = (self.cleaned_data.get(field) or tier).casefold()
            if name in taken | {other.casefold() for other in NAMES if other != tier}:
                self.add_error(field, say("tiers-name-taken"))
            taken.add(name)

    def _refuse_ends(self, written: Mapping[str, Any]) -> None:
        for name in SHARES:
            if name not in self.errors and not 0 < written[name] < 1:
                self.add_error(name, say("tiers-share-between"))


def _written(policy: TierPolicy | None) -> dict[str, object]:
    if policy is None:
        return _written_of(TierRule())
    named = {NAMES[tier]: name for tier, name in policy.names.items()}
    return _written_of(TierRule.of(policy)) | named | {"seen": policy.pk}


def _written_of(rule: TierRule) -> dict[str, object]:
    kept: dict[str, object] = {
        "by_what": rule.by_what.value,
        "measure": rule.measure.value,
        "margin": rule.margin,
    }
    if rule.by_what == By.AMOUNT:
        kept |= zip(AMOUNTS, rule.until, strict=True)
        return kept | dict(zip(SHARES, TierRule().until, strict=True))
    return kept | dict(zip(SHARES, rule.until, strict=True))


def _choice(
    label: str, choices: type[By] | type[Measure], widget: forms.Widget
) -> forms.ChoiceField:
    named = [(each.value, say(f"{label}-{each.value.replace('_', '-')}")) for each in choices]
    return forms.ChoiceField(label=say(label), choices=named, widget=widget)


def _share(label: str, *, most: int) -> ShareField:
    return ShareField(
        label=label, highest=most, error_messages={"required": say("tiers-write-one")}
    )


def _amount(tier: str, currency: str) -> forms.DecimalField:
    return FigureField(
        label=say("tiers-until-amount", tier=tier, currency=currency),
        error_messages={"required": say("tiers-write-one")},
        max_digits=12,
        decimal_places=2,
        localize=True,
        widget=forms.TextInput({"inputmode": "decimal", "autocomplete": "off"}),
    )


def _name(tier: str) -> forms.CharField:
    return forms.CharField(
        label=say("tiers-name-of", tier=tier),
        required=False,
        max_length=_NAME_LENGTH,
        widget=forms.TextInput({"autocomplete": "off"}),
    )
