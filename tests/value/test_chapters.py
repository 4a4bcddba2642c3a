"""The pages of value stand in chapters: measure, segment, act, prove."""

import pytest
from django.test import Client
from django.urls import reverse
from django.utils.translation import override

from quilate.value.tabs import Chapter, tabs_for
from quilate.value.templatetags.tabs_of_value import chapters_of_value
from tests.people import person
from tests.valued_company import valued_company

pytestmark = pytest.mark.django_db


def test_each_page_stands_in_one_chapter_and_no_chapter_is_empty() -> None:
    chapters = tabs_for(person("administration"))
    addresses = [tab.address for tabs in chapters.values() for tab in tabs]

    assert list(chapters) == list(Chapter)
    assert all(chapters.values())
    assert len(addresses) == len(set(addresses))


def test_the_chapter_of_a_page_is_open_and_the_page_is_marked() -> None:
    with override("en"):
        chapters = chapters_of_value(person("marketing"), reverse("tiers"))

    opened = [chapter for chapter in chapters if chapter.is_open]
    assert [chapter.name for chapter in opened] == ["Segment"]
    assert [page.name for page in opened[0].pages if page.is_current] == ["Tiers"]


def test_a_page_below_one_of_them_opens_its_chapter() -> None:
    chapters = chapters_of_value(person("marketing"), reverse("portfolio-group", args=["invest"]))
    assert [chapter.is_open for chapter in chapters] == [False, True, False, False]


def test_a_chapter_leads_to_the_first_of_its_pages() -> None:
    hrefs = [chapter.href for chapter in chapters_of_value(person("marketing"), "/value/")]
    assert hrefs == [reverse(name) for name in ("curve", "portfolio", "strategies", "trust")]


def test_what_is_beyond_money_is_offered_to_who_may_decide_on_it_or_where_it_counts() -> None:
    def offered(area: str) -> bool:
        pages = tabs_for(person(area))[Chapter.MEASURE]
        return "who-brings" in [tab.address for tab in pages]

    assert offered("administration")
    assert not offered("reading")


def test_the_page_shows_the_four_chapters_and_the_pages_of_the_open_one(client: Client) -> None:
    valued_company(number=3)
    client.force_login(person("marketing", language="en"))
    page = client.get(reverse("trust")).content.decode()

    assert page.count('aria-current="page">How far to trust it') == 1
    assert all(f">{name}</a>" in page for name in ("Measure", "Segment", "Act", "Prove"))
    assert ">Results</a>" in page
    assert ">Tiers</a>" not in page
