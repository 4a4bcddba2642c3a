"""Surveys of what a segment weighs are entered and read on screen, by whom it concerns."""

import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from quilate.core.models import Person
from quilate.results.propositions.models import PrioritySurvey
from quilate.segments.models import Segment
from tests.people import person
from tests.segments.house import house, segment

pytestmark = pytest.mark.django_db
SAID = {
    "table": "Delivery; 40; 6,5; 8\nAdvice; 30; 8,5; 7",
    "scale_top": "10",
    "answers": "80",
    "taken_on": "2026-02-01",
    "source": "Questionnaire",
    "competitor": "Casa Rival",
}


@pytest.fixture
def olga(client: Client) -> Person:
    olga = house()
    client.force_login(olga)
    return olga


def read(client: Client, name: str, its: Segment) -> str:
    return " ".join(client.get(reverse(name, args=[its.pk])).content.decode().split())


def sent(client: Client, its: Segment, **other: str) -> str:
    form = reverse("segment-survey", args=[its.pk])
    return " ".join(client.post(form, SAID | other).content.decode().split())


def test_a_survey_is_entered_and_drawn_with_the_four_fields(client: Client, olga: Person) -> None:
    its = segment(olga)
    empty = read(client, "priorities", its)

    sent(client, its)
    page, again = (read(client, name, its) for name in ("priorities", "segment-survey"))

    assert "Nobody has asked this segment yet" in empty
    for field in ("Concentrate here", "Keep up", "Low priority", "Possible overkill"):
        assert field in page
    assert "80 answers, Feb 1, 2026. Source: Questionnaire." in page and "Casa Rival" in page
    assert "57.1 %" in page and ">behind<" in page and "a quarter of the scale" in page
    assert "Delivery; 40; 6.5; 8" in again
    assert reverse("priorities", args=[its.pk]) in read(client, "proposition", its)


def test_the_grid_is_drawn_alike_in_a_language_that_writes_commas(
    client: Client, olga: Person
) -> None:
    its = segment(olga)
    sent(client, its)
    english = re.findall(r'(?:x|y|x1|x2|y1|y2)="[^"]*%"', read(client, "priorities", its))
    client.force_login(person(language="es"))

    spanish = re.findall(r'(?:x|y|x1|x2|y1|y2)="[^"]*%"', read(client, "priorities", its))

    assert english == spanish and 'x="89.29%"' in english
    assert not any("," in each for each in spanish)
    assert "Delivery; 40; 6,5; 8" in read(client, "segment-survey", its)


def test_few_answers_are_said_to_be_few(client: Client, olga: Person) -> None:
    its = segment(olga)

    sent(client, its, answers="6")

    page = read(client, "priorities", its)
    assert "too few answers to tell anything" in page and ">behind<" not in page


def test_what_cannot_be_read_is_told_with_its_line_in_both_languages(
    client: Client, olga: Person
) -> None:
    its = segment(olga)
    wrong = {"table": "Delivery;40;6\nAdvice;many;8", "taken_on": "2099-01-01", "answers": "0"}

    english = sent(client, its, **wrong)
    client.force_login(person(language="es"))
    spanish = sent(client, its, **wrong)

    assert "On line 2, “many” is no figure" in english and "has not come yet" in english
    assert "En la línea 2, «many» no es una cifra" in spanish and "no ha llegado" in spanish
    assert not PrioritySurvey.objects.exists() and "Advice;many;8" in english


def test_who_may_not_plan_reads_and_who_may_not_use_the_segment_finds_nothing(
    client: Client, olga: Person
) -> None:
    its, own = segment(olga), segment(olga, name="Own", sharing="nobody")
    sent(client, its)
    sent(client, own)
    client.force_login(person("reading"))

    form = reverse("segment-survey", args=[its.pk])
    assert client.get(form).status_code == 403 and form not in read(client, "priorities", its)
    assert "Delivery" in read(client, "priorities", its)
    client.force_login(person())
    for name in ("priorities", "segment-survey"):
        assert client.get(reverse(name, args=[own.pk])).status_code == 404


def test_the_pages_of_surveys_ask_little(client: Client, olga: Person) -> None:
    its = segment(olga)
    for _ in range(4):
        sent(client, its)
    for name in ("priorities", "segment-survey"):
        read(client, name, its)
        with CaptureQueriesContext(connection) as asked:
            read(client, name, its)
        assert len(asked) <= 12, name
