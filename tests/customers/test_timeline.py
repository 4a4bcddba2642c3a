"""The timeline tells everything once, newest first, to those who may know."""

import datetime as dt
from collections.abc import Iterator

import pytest
from django.test import Client
from django.urls import reverse
from hypothesis import given, settings
from hypothesis import strategies as st

from quilate.core.models import Person
from quilate.core.roles import Permission
from quilate.customers import timeline
from quilate.customers.actions import change_customer
from quilate.customers.models import Customer
from quilate.customers.sections import _SECTIONS, Section
from quilate.customers.timeline import Entry, Window, tell_timeline, timeline_of
from tests.people import AT, company, customers, person

MINUTES = [AT - dt.timedelta(minutes=minutes) for minutes in range(5)]
#: What two rooms tell, by source.
TOLD: dict[str, list[dt.datetime]] = {}


def told_by(source: str, window: Window) -> Iterator[Entry]:
    entries = [Entry(at, "star", "a", who=f"{source}{n}") for n, at in enumerate(TOLD[source])]
    return iter([e for e in entries if not window.until or e.at <= window.until][: window.most])


def one(_person: Person, _customer: Customer, window: Window) -> Iterator[Entry]:
    return told_by("one", window)


def two(_person: Person, _customer: Customer, window: Window) -> Iterator[Entry]:
    return told_by("two", window)


newest_first = st.lists(st.sampled_from(MINUTES), max_size=12).map(
    lambda moments: sorted(moments, reverse=True)
)


@settings(deadline=None)
@given(newest_first, newest_first, st.integers(1, 5))
def test_page_by_page_everything_is_told_once_and_in_order(
    ones: list[dt.datetime], twos: list[dt.datetime], size: int
) -> None:
    TOLD.update(one=ones, two=twos)
    sources = [f"{__name__}.one", f"{__name__}.two"]
    told, cursor = [], ""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(timeline, "_SOURCES", sources)
        patched.setattr(timeline, "_told", {sources[0]: one, sources[1]: two}.__getitem__)
        for _ in range(len(ones) + len(twos) + 1):
            page = timeline_of(None, None, cursor=cursor, size=size)  # type: ignore[arg-type]
            told += page.entries
            cursor = page.before
            if not cursor:
                break

    assert not cursor
    assert [entry.at for entry in told] == sorted(ones + twos, reverse=True)
    assert len({(entry.who, entry.at) for entry in told}) == len(ones) + len(twos)


@pytest.fixture
def ana() -> Customer:
    company()
    customers({"customer_id": "ana", "given_names": "Ana", "city": "Lugo"})
    return Customer.objects.get()


def sentences(page: str) -> list[str]:
    return [line for line in ("Changed city: Lugo → León", "Changed city") if line in page]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("area", "told"),
    [("sales", ["Changed city: Lugo → León", "Changed city"]), ("finance", ["Changed city"])],
)
def test_what_was_changed_is_told_whole_to_those_who_see_personal_data(
    client: Client, ana: Customer, area: str, told: list[str]
) -> None:
    change_customer(ana, to={"city": "León"}, version=1, by=person(name="Olga"), at=AT)
    client.force_login(person(area, "all"))

    page = client.get(reverse("customer-section", args=[ana.pk, "timeline"])).content.decode()

    assert sentences(page) == told
    assert "Olga" in page
    assert "A customer since this day" in page


@pytest.mark.django_db
@pytest.mark.parametrize("cursor", ["x", "2026-13-01T00:00:00+00:00~1", "~", "2026-01-01~1", "~~9"])
def test_a_cursor_that_is_none_begins_at_the_newest(
    client: Client, ana: Customer, cursor: str
) -> None:
    client.force_login(person())

    page = client.get(reverse("customer-timeline", args=[ana.pk]), {"cursor": cursor})

    assert "A customer since this day" in page.content.decode()


@pytest.mark.django_db
def test_a_section_is_there_for_those_who_may_see_it(
    client: Client, ana: Customer, monkeypatch: pytest.MonkeyPatch
) -> None:
    section = Section(
        "secret",
        title="customers-timeline",
        template="customers/timeline_section.html",
        shown="quilate.customers.history.newest_of",
        needs=Permission.MANAGE_COMPANY,
    )
    monkeypatch.setitem(_SECTIONS, "secret", section)
    address = reverse("customer-section", args=[ana.pk, "secret"])
    page = reverse("customer", args=[ana.pk])

    client.force_login(person("sales", "all"))
    assert client.get(address).status_code == 404
    assert address not in client.get(page).content.decode()
    client.force_login(person("administration", "all"))
    assert client.get(address).status_code == 200
    assert address in client.get(page).content.decode()


@pytest.mark.django_db
def test_a_section_comes_alone_to_the_page_that_fetches_it(client: Client, ana: Customer) -> None:
    client.force_login(person())
    address = reverse("customer-section", args=[ana.pk, "timeline"])

    part = client.get(address, headers={"hx-request": "true"}).content.decode()

    assert "<html" not in part
    assert "<html" in client.get(address).content.decode()


def test_a_room_that_tells_twice_is_told_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timeline, "_SOURCES", [])

    tell_timeline("a.room")
    tell_timeline("a.room")

    assert timeline._SOURCES == ["a.room"]
