"""What a row may be one of is told in the reader's words."""

import pytest
from django.utils import translation

from quilate.imports.kinds import KINDS
from quilate.imports.kinds.field import FieldType
from quilate.imports.queries import shown_value
from quilate.language import LANGUAGES, Language

#: Told as they are kept, wherever they are read.
_CODES = {"language", "identifier_kind", "country"}
_CHOICES = [
    (field, value)
    for kind in KINDS.values()
    for field in kind.fields
    if field.type is FieldType.CHOICE and field.name not in _CODES
    for value in field.choices
]


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_has_a_word_in_either_language(code: str) -> None:
    with translation.override(code):
        told = {value: shown_value(value, field) for field, value in _CHOICES}

    assert told == {value: Language(code)(f"imports-choice-{value}") for value in told}
