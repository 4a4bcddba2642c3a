"""How long the law gives."""

import datetime as dt

import pytest

from quilate.core.calendar.holidays_of import holidays_of
from quilate.core.calendar.queries import FreeDays, free_days_of
from quilate.core.models import Branch, OwnDay
from quilate.customers.rights.clock import due_after, left_out
from quilate.customers.rights.laws import LAWS, Right, Term, Unit, law_of
from tests.people import company

DAY = dt.date(2026, 3, 2)
NONE = FreeDays({})
TEN_WORKING_DAYS = Term(10, Unit.WORKING_DAYS)


def national(country: str) -> FreeDays:
    return FreeDays(holidays_of(country))


@pytest.mark.parametrize(
    ("country", "right", "due"),
    [
        ("ES", Right.ACCESS, dt.date(2026, 4, 2)),
        # Twenty working days, without Benito Juárez's birthday on the 16th of March.
        ("MX", Right.ERASURE, dt.date(2026, 3, 31)),
        # Ten and fifteen working days; Saint Joseph is kept on Monday the 23rd of March.
        ("CO", Right.ACCESS, dt.date(2026, 3, 16)),
        ("CO", Right.RECTIFICATION, dt.date(2026, 3, 24)),
        ("CL", Right.ACCESS, dt.date(2026, 3, 4)),
        ("PE", Right.ACCESS, dt.date(2026, 3, 30)),
        ("PE", Right.OBJECTION, dt.date(2026, 3, 16)),
        ("AR", Right.ACCESS, dt.date(2026, 3, 12)),
        ("AR", Right.ERASURE, dt.date(2026, 3, 9)),
    ],
)
def test_each_country_has_its_clock(country: str, right: Right, due: dt.date) -> None:
    law = law_of(country, on=DAY)

    assert due_after(DAY, law.terms[right], free=national(country)) == due


@pytest.mark.parametrize(
    ("day", "months", "due"),
    [
        (dt.date(2026, 1, 31), 1, dt.date(2026, 2, 28)),
        (dt.date(2028, 1, 31), 1, dt.date(2028, 2, 29)),
        (dt.date(2026, 12, 5), 1, dt.date(2027, 1, 5)),
        (dt.date(2026, 10, 31), 3, dt.date(2027, 1, 31)),
    ],
)
def test_a_month_ends_on_its_last_day_where_it_has_no_such_day(
    day: dt.date, months: int, due: dt.date
) -> None:
    assert due_after(day, Term(months, Unit.MONTHS), free=NONE) == due


def test_an_extension_is_counted_from_the_day_of_receipt() -> None:
    term = law_of("ES", on=DAY).terms[Right.ACCESS]

    assert due_after(DAY, term, free=NONE, extended=True) == dt.date(2026, 6, 2)


def test_chile_has_its_new_law_from_december_2026() -> None:
    assert law_of("CL", on=dt.date(2026, 11, 30)).key == "cl-19628"
    assert law_of("CL", on=dt.date(2026, 12, 1)).key == "cl-21719"


def test_a_country_without_a_law_here_has_the_european_one() -> None:
    assert law_of("FR", on=DAY).key == law_of("", on=DAY).key == "gdpr"


def test_every_law_has_a_term_for_every_right_and_a_source() -> None:
    for law in LAWS:
        assert set(law.terms) == set(Right)
        assert law.source.startswith("http")
    assert len({law.key for law in LAWS}) == len(LAWS)


def test_a_working_day_is_counted_by_the_calendar_of_the_place() -> None:
    monday, tuesday, saturday = (DAY + dt.timedelta(days=days) for days in (7, 8, 5))
    local = FreeDays({monday: "Feria"}, {tuesday: (False, "Patrón"), saturday: (True, "Balance")})
    worked = FreeDays({monday: "Feria"}, {monday: (True, "Se abre")})

    due = due_after(DAY, TEN_WORKING_DAYS, free=local)

    assert due == dt.date(2026, 3, 18)
    assert left_out(DAY, due, local) == [(monday, "Feria"), (tuesday, "Patrón")]
    assert due_after(DAY, TEN_WORKING_DAYS, free=worked) == dt.date(2026, 3, 16)


@pytest.mark.django_db
def test_a_branch_has_the_holidays_of_its_region_and_its_own_days() -> None:
    company(country="ES")
    seville = Branch.objects.create(name="Sevilla", country="ES", region="AN")
    lima = Branch.objects.create(name="Lima", country="PE")
    fair, andalusia = dt.date(2026, 4, 22), dt.date(2026, 2, 28)
    OwnDay.objects.create(branch=seville, day=fair, is_working=False, name="Feria")

    def kept(branch: Branch | None, day: dt.date) -> bool:
        return free_days_of(branch, in_country="ES").is_free(day)

    assert kept(seville, fair) and kept(seville, andalusia)
    assert not kept(None, fair) and not kept(None, andalusia)
    # A law of Spain is not counted by the days of a branch in Peru.
    assert not kept(lima, dt.date(2026, 7, 28)) and kept(lima, dt.date(2026, 12, 25))
