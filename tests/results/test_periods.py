"""Which months an address asks for."""

import datetime as dt

import pytest

from quilate.results.models import ResultsRun
from quilate.results.period import Period


def known(first: str, last: str) -> ResultsRun:
    first_month, last_day = dt.date.fromisoformat(first), dt.date.fromisoformat(last)
    return ResultsRun(first_month=first_month, last_day=last_day)


@pytest.mark.parametrize(
    ("first", "last", "months"),
    [
        ("", "", "2024-11 2025-10"),
        ("2025-01", "2025-03", "2025-01 2025-03"),
        ("2025-03", "2025-01", "2025-01 2025-03"),
        ("1999-01", "2099-12", "2023-01 2025-11"),
        ("spring", "2025-13", "2024-11 2025-10"),
        ("", "2023-04", "2023-01 2023-04"),
    ],
)
def test_an_address_asks_for_months_that_are_there(first: str, last: str, months: str) -> None:
    period = Period.asked(first, last, known("2023-01-01", "2025-11-20"))

    assert f"{period.first:%Y-%m} {period.last:%Y-%m}" == months


@pytest.mark.parametrize(
    ("last_day", "month"),
    [("2025-11-29", "2025-10-01"), ("2025-11-30", "2025-11-01"), ("2025-01-02", "2025-01-01")],
)
def test_a_month_is_over_once_its_last_day_is_known(last_day: str, month: str) -> None:
    assert known("2025-01-01", last_day).last_full_month == dt.date.fromisoformat(month)


def test_a_year_before_has_the_same_months() -> None:
    period = Period(dt.date(2025, 1, 1), dt.date(2025, 3, 1))

    assert [each.isoformat() for each in period.year_before.months] == [
        "2024-01-01",
        "2024-02-01",
        "2024-03-01",
    ]


@pytest.mark.parametrize(
    ("starts_month", "years"),
    [
        (1, ["from=2025-01&to=2025-11", "from=2024-01&to=2024-12"]),
        (4, ["from=2025-04&to=2025-11", "from=2024-04&to=2025-03"]),
        (11, ["from=2025-11&to=2025-11", "from=2024-11&to=2025-10"]),
        (12, ["from=2024-12&to=2025-11", "from=2023-12&to=2024-11"]),
    ],
)
def test_a_fiscal_year_begins_in_the_month_of_the_company(
    starts_month: int, years: list[str]
) -> None:
    run = known("2023-01-01", "2025-11-20")

    found = Period.fiscal_years(run, starts_month=starts_month)

    assert [each.address for each in found] == years


def test_a_fiscal_year_before_the_first_month_is_not_offered() -> None:
    found = Period.fiscal_years(known("2025-06-01", "2025-11-20"), starts_month=1)

    assert [each.address for each in found] == ["from=2025-06&to=2025-11"]
