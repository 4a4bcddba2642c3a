"""What people write about the portfolio: lines, treatments, and what they assume."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from django import forms

from quilate.core.amounts import FigureField
from quilate.core.deciding import DecisionForm
from quilate.core.shares import ShareField
from quilate.core.speech import say, spoken
from quilate.value.models import Quadrant
from quilate.value.portfolio.actions import Decision
from quilate.value.portfolio.change import Assumptions
from quilate.value.portfolio.lines import Lines
from quilate.value.portfolio.treatment import CHANNELS, ServiceTier, SlaClass, Treatment, Treatments

_ASSUMED = ("moved", "lost_low", "lost_high")


class LinesForm(forms.Form):
    """Where the lines are drawn, and what is assumed of a change. Empty is as it is saved."""

    def __init__(
        self,
        data: Mapping[str, Any] | None,
        *,
        saved: Lines,
        assumed: Assumptions,
        currency: str,
        **named: Any,  # noqa: ANN401 - as Django has it
    ) -> None:
        self.saved, self.assumed = saved, assumed
        shares = {name: getattr(assumed, name) for name in _ASSUMED}
        lines = {"current_value": saved.current_value, "clv": saved.clv}
        super().__init__(data, initial=lines | shares | named.pop("initial", {}), **named)
        self.fields["current_value"] = _line("portfolio-line-now", currency)
        self.fields["clv"] = _line("portfolio-line-future", currency)
        for name in _ASSUMED:
            label = say(f"portfolio-assumed-{name.replace('_', '-')}")
            self.fields[name] = ShareField(label=label, required=False, decimal_places=1)

    def clean(self) -> dict[str, Any]:
        """See that the low end of what may be lost is not above its high end."""
        written: dict[str, Any] = super().clean() or {}
        if self.is_bound and not self.errors:
            assumed = self.assumptions()
            if assumed.lost_low > assumed.lost_high:
                self.add_error("lost_high", say("portfolio-lost-ends-turned"))
        return written

    @property
    def has_assumption_errors(self) -> bool:
        """Return whether what is put away in the form has to be seen."""
        return bool(self.errors.keys() & set(_ASSUMED))

    def lines(self) -> Lines:
        """Return the lines that are drawn, or those that are saved."""
        written = self.cleaned_data if self.is_bound and self.is_valid() else {}
        return Lines(*(_or_saved(written, self.saved, name) for name in ("current_value", "clv")))

    def assumptions(self) -> Assumptions:
        """Return what is assumed."""
        written = getattr(self, "cleaned_data", {})
        return Assumptions(**{name: _or_saved(written, self.assumed, name) for name in _ASSUMED})


class PolicyForm(LinesForm, DecisionForm):
    """Lines that are to hold; one that is left empty is the average customer's, ``saved`` here."""

    def __init__(self, data: Mapping[str, Any] | None, **named: Any) -> None:  # noqa: ANN401
        super().__init__(data, **named)
        for name in ("current_value", "clv"):
            average = spoken().exact_money(getattr(self.saved, name), named["currency"])
            self.fields[name].help_text = say("portfolio-line-empty", average=average)


class TreatmentForm(forms.Form):
    """How one group is treated."""

    discount_ceiling = ShareField(required=False)
    contact_cadence_days = forms.IntegerField(required=False, min_value=1, max_value=3650)

    def __init__(
        self, data: Mapping[str, Any] | None, *, quadrant: Quadrant, now: Treatment
    ) -> None:
        super().__init__(data, prefix=quadrant.value, initial=vars(now))
        self.quadrant = quadrant
        written = dict(self.fields)
        self.fields.clear()
        self.fields["service_tier"] = _choice("portfolio-service-tier", ServiceTier)
        self.fields["channels"] = forms.MultipleChoiceField(
            label=say("portfolio-channels"),
            choices=[(each.value, say(f"costs-activity-{each}")) for each in CHANNELS],
            widget=forms.CheckboxSelectMultiple,
            error_messages={"required": say("portfolio-no-channel")},
        )
        self.fields["sla_class"] = _choice("portfolio-sla-class", SlaClass)
        for name, field in written.items():
            field.label = say(f"portfolio-{name.replace('_', '-')}")
            self.fields[name] = field

    def treatment(self) -> Treatment:
        """Return what was written."""
        written = self.cleaned_data
        return Treatment(
            ServiceTier(written["service_tier"]),
            # In the order of the house, however they were sent.
            tuple(each.value for each in CHANNELS if each in written["channels"]),
            SlaClass(written["sla_class"]),
            written["discount_ceiling"],
            written["contact_cadence_days"],
        )


class PolicyForms:
    """A policy as it is written: the lines and the reason, and a form for each group."""

    def __init__(self, data: Mapping[str, Any] | None, *, now: Treatments, **named: Any) -> None:  # noqa: ANN401
        self.policy = PolicyForm(data, **named)
        self.groups = [
            TreatmentForm(data, quadrant=each, now=treatment) for each, treatment in now.items()
        ]

    def is_valid(self) -> bool:
        """Return whether all of it can be read."""
        return not any(form.errors for form in (self.policy, *self.groups))

    def treatments(self) -> Treatments:
        """Return how the groups are treated, as it was written."""
        return {form.quadrant: form.treatment() for form in self.groups}

    def decision(self) -> Decision:
        """Return what was decided."""
        written = self.policy.cleaned_data
        return Decision(
            written["current_value"],
            written["clv"],
            self.treatments(),
            self.policy.assumptions(),
            written["reason"],
        )


def _or_saved(written: Mapping[str, Any], saved: Lines | Assumptions, name: str) -> Decimal:
    figure: Decimal | None = written.get(name)
    return getattr(saved, name) if figure is None else figure


def _line(label: str, currency: str) -> forms.DecimalField:
    return FigureField(
        label=say(label, currency=currency),
        required=False,
        max_digits=14,
        decimal_places=2,
        localize=True,
        widget=forms.TextInput({"inputmode": "decimal", "autocomplete": "off"}),
    )


def _choice(label: str, choices: type[ServiceTier] | type[SlaClass]) -> forms.ChoiceField:
    named = [(each.value, say(f"{label}-{each}")) for each in choices]
    return forms.ChoiceField(label=say(label), choices=named)
