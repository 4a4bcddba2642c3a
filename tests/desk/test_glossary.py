"""What the words on screen mean, in one place."""

import pytest
from django.test import Client
from django.urls import reverse

from quilate.core.roles import Area
from quilate.desk.glossary import PLACES, glossary_for
from quilate.language import LANGUAGES, Language
from tests.people import company, person

#: Of pages that no customer of ours opens.
_NOT_ON_SCREEN = {"gallery", "simulator"}


@pytest.mark.parametrize("code", LANGUAGES)
def test_whatever_the_pages_define_is_in_the_glossary(code: str) -> None:
    messages = Language(code).messages()
    beginnings = {
        name.partition("-")[0]
        for name in messages
        if name.endswith("-meaning") and name.removesuffix("-meaning") in messages
    }

    assert beginnings - _NOT_ON_SCREEN - set(PLACES) == {"ending"}  # of one course or the other


@pytest.mark.django_db
def test_the_glossary_leads_to_the_pages_that_its_reader_may_open(client: Client) -> None:
    company()
    client.force_login(person(area=Area.SALES, language="en"))

    page = client.get(reverse("glossary")).content.decode()

    assert "Customer equity" in page
    assert f'href="{reverse("potential")}"' in page
    assert f'href="{reverse("costs")}"' not in page


@pytest.mark.django_db
def test_a_word_is_defined_once_however_many_pages_do() -> None:
    terms = [each.term.lower() for each in glossary_for(person())]

    assert len(terms) == len(set(terms))
