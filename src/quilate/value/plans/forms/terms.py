"""What a plan says, as somebody writes it."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from django import forms

from quilate.core.amounts import MoneyField
from quilate.core.models import Person
from quilate.core.speech import say
from quilate.customers.forms.fields import in_words
from quilate.value.models import Valuation
from quilate.value.plans.actions import most_often
from quilate.value.plans.forms.fields import choice, day, named, one_of
from quilate.value.plans.models import AccountPlan
from quilate.value.plans.queries import PeopleAround
from quilate.value.plans.said import Terms

_INVEST = AccountPlan.Purpose.INVEST
_OTHER = AccountPlan.Reason.OTHER
_OBJECTIVE = ("measure", "target", "target_on")
_MONTH_DAYS, _QUARTER_DAYS, _YEARS_DAYS = 30, 91, 730


class TermsForm(forms.Form):
    """What a plan says: what its purpose asks for, and nothing else."""

    def __init__(
        self,
        data: Mapping[str, Any] | None,
        *,
        people: PeopleAround,
        purpose: str,
        valuation: Valuation | None,
        today: dt.date,
        initial: Mapping[str, Any],
    ) -> None:
        super().__init__(data, initial=dict(initial))
        tomorrow, is_investing = today + dt.timedelta(days=1), purpose == _INVEST
        if not is_investing:
            self._ask_reason()
        self._ask_objective(tomorrow, is_required=is_investing)
        self.fields["owner"] = one_of(people.planners, "plans-owner", "plans-owner-help")
        if is_investing:
            self.fields["sponsor"] = one_of(people.everybody, "plans-sponsor", "plans-sponsor-help")
            self.fields["contact_cadence_days"] = _cadence(most_often(valuation, purpose))
        self.fields["review_on"] = day(
            "plans-review-on", first=tomorrow, help_text="plans-review-on-help"
        )

    def _ask_reason(self) -> None:
        reason = choice("plans-reason", AccountPlan.Reason)
        # Chosen, not left as it stands first.
        reason.choices = [("", "—"), *named("plans-reason", AccountPlan.Reason)]
        self.fields["reason"] = reason
        self.fields["reason_words"] = in_words(
            "plans-reason-words", "plans-reason-words-help", is_required=False
        )

    def _ask_objective(self, tomorrow: dt.date, *, is_required: bool) -> None:
        self.fields["measure"] = choice("plans-measure", AccountPlan.Measure)
        self.fields["target"] = MoneyField(label=say("plans-target"))
        self.fields["target_on"] = day("plans-target-on", first=tomorrow)
        for name in _OBJECTIVE:
            self.fields[name].required = is_required

    def clean(self) -> dict[str, Any]:
        """See that an objective is whole, another reason is said, and two stand behind it."""
        written: dict[str, Any] = super().clean() or {}
        if written.get("reason") == _OTHER and not written.get("reason_words"):
            self.add_error("reason_words", say("plans-reason-unsaid"))
        if written.get("sponsor") and written.get("sponsor") == written.get("owner"):
            self.add_error("sponsor", say("plans-sponsor-is-owner"))
        if written.get("target") or written.get("target_on"):
            for name in _OBJECTIVE:
                if not written.get(name) and name not in self.errors:
                    self.add_error(name, say("plans-objective-in-part"))
        return written

    def terms(self) -> Terms:
        """Return what the plan is to say."""
        written = {
            each.name: self.cleaned_data[each.name]
            for each in fields(Terms)
            if each.name in self.cleaned_data
        }
        return Terms(**written if written["target"] else written | {"measure": "", "target": None})


class ChangeForm(TermsForm):
    """What a plan says from now on, and what led to it."""

    def __init__(
        self,
        data: Mapping[str, Any] | None,
        *,
        plan: AccountPlan,
        valuation: Valuation | None,
        today: dt.date,
    ) -> None:
        now = {each.name: getattr(plan, each.name) for each in fields(Terms)}
        now |= {"owner": plan.owner_id, "sponsor": plan.sponsor_id}
        people = PeopleAround(plan.customer)
        about: dict[str, Any] = {"people": people, "purpose": plan.purpose}
        super().__init__(data, **about, valuation=valuation, today=today, initial=now)
        self.fields["note"] = in_words("plans-note", "plans-note-help")


def begun(
    people: PeopleAround, purpose: str, valuation: Valuation | None, *, by: Person, today: dt.date
) -> dict[str, object]:
    """Return with what a new plan begins: a proposal, to be written over."""
    owner = people.customer.owner_id
    is_owner_fit = owner in {each.pk for each in people.planners}
    return {
        "target": _within_reach(valuation) if purpose == _INVEST else None,
        "owner": owner if is_owner_fit else by.pk,
        "review_on": today + dt.timedelta(days=_QUARTER_DAYS),
    }


def _within_reach(valuation: Valuation | None) -> object:
    """Return what comparable customers are worth, where that is more."""
    has_room = valuation and valuation.gap > 0
    return valuation.potential if valuation and has_room else None


def _cadence(least: int | None) -> forms.IntegerField:
    told = say("plans-cadence-least", days=least) if least else say("plans-cadence-help")
    return forms.IntegerField(
        label=say("plans-cadence"),
        help_text=told,
        initial=least or _MONTH_DAYS,
        min_value=least or 1,
        max_value=_YEARS_DAYS,
    )
