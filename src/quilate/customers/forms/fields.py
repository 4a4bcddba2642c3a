"""Fields that several forms of the customers share."""

from django import forms

from quilate.core.places import country_name
from quilate.core.speech import say
from quilate.customers.identifiers import kinds_of

#: Between the country and the kind, in the value of a choice.
_BETWEEN = ":"
#: Of what is said in words.
_LONGEST = 4000


class DayInput(forms.DateInput):
    """A date, chosen on the browser's own calendar."""

    input_type = "date"

    def __init__(self) -> None:
        # What browsers send and expect, however they show it.
        super().__init__(format="%Y-%m-%d")


def in_words(label: str, help_text: str = "", *, is_required: bool = True) -> forms.CharField:
    """Return a field for what takes a sentence or a few; the messages of its label and help."""
    return forms.CharField(
        label=say(label),
        help_text=say(help_text) if help_text else "",
        required=is_required,
        max_length=_LONGEST,
        widget=forms.Textarea({"rows": 3}),
    )


def identifier_choices(countries: list[str]) -> list[tuple[str, object]]:
    """Return the kinds of identifiers of some countries, each under its country."""
    return [
        ("", "—"),
        *(
            (
                country_name(country),
                [(_choice(country, kind), _label(kind)) for kind in kinds_of(country)],
            )
            for country in countries
        ),
    ]


def chosen_identifier(value: str) -> tuple[str, str]:
    """Return the country and the kind of a choice."""
    country, _, kind = value.partition(_BETWEEN)
    return country, kind


def _choice(country: str, kind: str) -> str:
    return f"{country}{_BETWEEN}{kind}"


def _label(kind: str) -> str:
    return say("customers-identifier-kind", kind=kind)
