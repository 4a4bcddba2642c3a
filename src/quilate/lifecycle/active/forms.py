"""What somebody writes of what is called active."""

from collections.abc import Mapping
from typing import Any

from django import forms

from quilate.core.deciding import DecisionForm
from quilate.core.speech import say
from quilate.lifecycle.active.actions import Decision
from quilate.lifecycle.active.definitions import WHOLE, Definition, Definitions, Meant

_LONGEST_DAYS = 3650


class DefinitionForm(DecisionForm):
    """On how many days of how many, or as purchases propose, and why."""

    def __init__(
        self,
        data: Mapping[str, Any] | None,
        *,
        name: str,
        definitions: Definitions,
    ) -> None:
        self.name = name
        policy = definitions.policy
        super().__init__(data, initial={"seen": policy.pk if policy else None})
        its = _begun(definitions, name)
        self.fields["meant"] = forms.ChoiceField(
            label=say("active-meant"),
            choices=[(each.value, _choice(each, definitions, name)) for each in _choices(name)],
            initial=_meant(definitions, name).value,
            widget=forms.RadioSelect,
        )
        self.fields["asked"] = _days("active-form-asked", its.asked)
        self.fields["window_days"] = _days("active-form-window", its.window_days)
        if name == WHOLE:
            self.fields["conversations"] = forms.BooleanField(
                label=say("active-form-conversations"),
                help_text=say("active-form-conversations-help"),
                required=False,
                initial=definitions.conversations,
            )

    def clean(self) -> dict[str, Any]:
        """See that the company's own definition has its days."""
        written = super().clean()
        if written.get("meant") != Meant.OWN:
            for each in ("asked", "window_days"):
                self.errors.pop(each, None)
            return written
        for each in ("asked", "window_days"):
            if each not in self.errors and written.get(each) is None:
                self.add_error(each, say("active-needs-a-day"))
        return written

    def decision(self) -> Decision:
        """Return what was written."""
        said = self.cleaned_data
        return Decision(
            self.name,
            Meant(said["meant"]),
            said["reason"],
            said.get("asked") or 1,
            said.get("window_days") or 1,
            said.get("conversations"),
        )


def _days(label: str, initial: int) -> forms.IntegerField:
    too_few = {"min_value": say("active-needs-a-day")}
    return forms.IntegerField(
        label=say(label),
        initial=initial,
        min_value=1,
        max_value=_LONGEST_DAYS,
        error_messages=too_few,
    )


def _choices(name: str) -> list[Meant]:
    return [each for each in Meant if each is not Meant.NONE or name != WHOLE]


def _choice(meant: Meant, definitions: Definitions, name: str) -> str:
    if meant is not Meant.PROPOSED:
        return say(f"active-form-{meant.value}")
    if name != WHOLE and definitions.decided.get(WHOLE):
        return say("active-form-proposals-off")
    its = definitions.proposed.get(name)
    if its is None:
        return say("active-form-nothing-proposed" if name != WHOLE else "active-form-assumed")
    return say("active-form-proposed", window=its.window_days, repeats=its.repeats)


def _meant(definitions: Definitions, name: str) -> Meant:
    if name not in definitions.decided:
        return Meant.PROPOSED
    return Meant.OWN if definitions.decided[name] else Meant.NONE


def _begun(definitions: Definitions, name: str) -> Definition:
    """Return what stands in the form where nobody has written anything."""
    of_category = definitions.of_category(name) if name != WHOLE else None
    return of_category or (definitions.whole if name == WHOLE else definitions.proposal(name))
