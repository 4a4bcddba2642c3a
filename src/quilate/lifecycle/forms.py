"""What is said of a rule besides its conditions."""

from django import forms

from quilate.core.speech import say_later


class ReasonForm(forms.Form):
    """Why a rule changes, and what the person saw when they began."""

    reason = forms.CharField(
        label=say_later("lifecycle-reason"),
        help_text=say_later("lifecycle-reason-help"),
        max_length=500,
    )
    seen = forms.IntegerField(widget=forms.HiddenInput(), required=False)
