"""Lists of choices are drawn as Django draws them, only quicker."""

from django import forms
from django.forms.renderers import DjangoTemplates, get_default_renderer
from django.test.html import parse_html

from quilate.core.form_drawing import QuickForms


class Choosing(forms.Form):
    one = forms.ChoiceField(
        choices=[
            ("", "—"),
            ("<a>", 'B & "C"'),
            (3, "three"),
            ("Inner", [("4", "four"), (5, "<5>")]),
        ],
        widget=forms.Select({"class": "select", "required": True, "autofocus": False}),
    )
    several = forms.MultipleChoiceField(choices=[("1", "one"), ("2", "two"), ("3", "three")])
    unsure = forms.NullBooleanField()
    word = forms.CharField(max_length=9)


def test_every_choice_stands_there_as_django_writes_it() -> None:
    chosen = {"one": "5", "several": ["1", "3"], "unsure": "true", "word": "<b>"}

    ours, djangos = (
        "".join(map(str, Choosing(initial=chosen, renderer=renderer)))
        for renderer in (QuickForms(), DjangoTemplates())
    )

    assert parse_html(ours) == parse_html(djangos)
    assert ours.count(" selected") == 4
    assert "<b>" not in ours


def test_forms_are_drawn_so() -> None:
    assert isinstance(get_default_renderer(), QuickForms)
