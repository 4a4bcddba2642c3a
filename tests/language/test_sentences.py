"""A sentence is understood when it is first said, and says what it would with all others known."""

import re
from importlib import resources

import pytest
from fluent.runtime import FluentBundle, FluentResource

from quilate.language import LANGUAGES
from quilate.language.sentences import Sentences


def whole(code: str) -> FluentBundle:
    """All files of a language, read at once."""
    bundle = FluentBundle([code], use_isolating=False)
    for file in (resources.files("quilate.language") / code).iterdir():
        if file.name.endswith(".ftl"):
            bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    return bundle


def words(code: str) -> dict[str, str]:
    """A word for whatever any sentence of a language asks for, and such as could be a hole."""
    files = (resources.files("quilate.language") / code).iterdir()
    written = "".join(each.read_text(encoding="utf-8") for each in files if each.is_file())
    return {name: f"{{{name}}} 12 %" for name in re.findall(r"\$([\w-]+)", written)}


@pytest.mark.long
@pytest.mark.parametrize("code", LANGUAGES)
def test_each_sentence_says_what_it_says_among_all_others(code):
    bundle, sentences = whole(code), Sentences(code)

    for name in bundle._messages:
        for arguments in ({}, words(code)):
            said, lacking = bundle.format_pattern(bundle.get_message(name).value, arguments)
            alone, missing = sentences.said(name, arguments)
            assert (alone, len(missing)) == (said, len(lacking)), name
    assert sentences.all_messages().keys() == bundle._messages.keys()


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_stands_within_a_sentence_is_understood_with_it(code):
    said, missing = Sentences(code).said("rights-told-registered", {"kind": "erasure"})
    assert not missing and "{" not in said


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_sentence_that_is_not_there_is_a_mistake(code):
    with pytest.raises(KeyError):
        Sentences(code).said("nobody-says-this", {})
