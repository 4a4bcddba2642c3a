"""What people write about the end of a relation."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from django import forms

from quilate.core.speech import say, spoken
from quilate.customers.forms.fields import DayInput, in_words
from quilate.value.ending.actions import Approval, Given, Wish
from quilate.value.ending.check import Check, Line
from quilate.value.ending.models import EndingProposal
from quilate.value.ending.queries import who_can_stop_it
from quilate.value.ending.questions import Question, Said

_Course, _Alternative = EndingProposal.Course, EndingProposal.Alternative


class ProposalForm(forms.Form):
    """What is proposed, why, and what was considered instead."""

    def __init__(self, data: Mapping[str, Any] | None) -> None:
        super().__init__(data)
        courses = [(each.value, say("ending-course", course=each.value)) for each in _Course]
        others = [(each.value, say("ending-alternative", way=each.value)) for each in _Alternative]
        self.fields["course"] = forms.ChoiceField(
            label=say("ending-what"), choices=courses, widget=forms.RadioSelect
        )
        self.fields["reason"] = in_words("ending-reason", "ending-reason-help")
        self.fields["alternative"] = forms.ChoiceField(
            label=say("ending-considered"),
            help_text=say("ending-considered-help"),
            choices=[("", "—"), *others],
        )
        self.fields["why_not"] = in_words("ending-why-not", "ending-why-not-help")

    def clean(self) -> dict[str, Any]:
        """See that something else was considered."""
        written: dict[str, Any] = super().clean() or {}
        both = {written.get("course"), written.get("alternative")}
        if both == {_Course.HARVEST.value}:
            self.add_error("alternative", say("ending-considered-the-same"))
        return written

    def wish(self) -> Wish:
        """Return what is proposed."""
        return Wish(**self.cleaned_data)


class CheckForm(forms.Form):
    """Answers to the questions of the check."""

    def __init__(self, data: Mapping[str, Any] | None, *, check: Check) -> None:
        super().__init__(data)
        self.lines = check.lines
        for each in self._open:
            answer, name = each.answer, each.question.value
            self.fields[name] = forms.ChoiceField(
                label=say("ending-question", question=name),
                choices=[(said.value, say("ending-said", said=said.value)) for said in Said],
                initial=each.said.value,
                widget=forms.RadioSelect,
            )
            self.fields[f"{name}-note"] = forms.CharField(
                label=say("ending-note"),
                initial=answer.note if answer else "",
                required=False,
                max_length=500,
            )

    @property
    def shown(self) -> list[tuple[Line, Any, Any]]:
        """Return each line with its two fields; none for what the system has settled."""
        return [self._with_fields(each) for each in self.lines]

    def _with_fields(self, line: Line) -> tuple[Line, Any, Any]:
        if line.is_settled_by_system:
            return line, None, None
        said, note = self._names(line)
        return line, self[said], self[note]

    def given(self) -> dict[Question, Given]:
        """Return what was answered."""
        written = self.cleaned_data
        return {
            each.question: Given(*(written[name] for name in self._names(each)))
            for each in self._open
        }

    @property
    def _open(self) -> list[Line]:
        return [each for each in self.lines if not each.is_settled_by_system]

    @staticmethod
    def _names(line: Line) -> tuple[str, str]:
        return line.question.value, f"{line.question.value}-note"


class ApprovalForm(forms.Form):
    """Why it is approved, from when it holds, and with whom the customer can talk."""

    def __init__(
        self, data: Mapping[str, Any] | None, *, proposal: EndingProposal, earliest: dt.date
    ) -> None:
        super().__init__(data, prefix="approve")
        self._earliest = earliest
        self.fields["holds_from"] = forms.DateField(
            label=say("ending-holds-from"),
            help_text=say("ending-holds-from-help"),
            initial=earliest,
            widget=DayInput(),
        )
        self.fields["contact"] = forms.ModelChoiceField(
            who_can_stop_it(proposal.customer),
            label=say("ending-contact"),
            help_text=say("ending-contact-help"),
            initial=proposal.customer.owner_id or proposal.proposed_by_id,
        )
        self.fields["reason"] = in_words("ending-why", "ending-why-help")

    def clean_holds_from(self) -> dt.date:
        """See that the customer has time."""
        day: dt.date = self.cleaned_data["holds_from"]
        if day < self._earliest:
            raise forms.ValidationError(
                say("ending-day-too-soon", day=spoken().date(self._earliest))
            )
        return day

    def approval(self) -> Approval:
        """Return what was decided."""
        return Approval(**self.cleaned_data)


class ReasonForm(forms.Form):
    """Why something is refused or withdrawn."""

    def __init__(self, data: Mapping[str, Any] | None, *, prefix: str) -> None:
        super().__init__(data, prefix=prefix)
        self.fields["reason"] = in_words("ending-why", f"ending-{prefix}-help")
