"""Dates are read in the one way that the whole column allows; otherwise the person is asked."""

import pytest

WAYS = [
    (["2024-01-02", "2024-12-31"], ["2024-01-02", "2024-12-31"]),
    (["2024/1/2", "2024/12/31"], ["2024-01-02", "2024-12-31"]),
    (["2024-01-02T23:59:59Z", "2024-12-31 00:00:00.5"], ["2024-01-02", "2024-12-31"]),
    (["01/02/2024", "31/12/2024"], ["2024-02-01", "2024-12-31"]),
    (["1/2/2024 8:26", "31/12/2024 18:26"], ["2024-02-01", "2024-12-31"]),
    (["1/2/2024 8:26 AM", "12/31/2024 6:26 PM"], ["2024-01-02", "2024-12-31"]),
    (["01.02.24", "31.12.24"], ["2024-02-01", "2024-12-31"]),
    (["01-02-2024", "31-12-2024"], ["2024-02-01", "2024-12-31"]),
    (["20240102", "20241231"], ["2024-01-02", "2024-12-31"]),
    (["2 ene 2024", "31 de diciembre de 2024"], ["2024-01-02", "2024-12-31"]),
    (["02-Jan-24", "31-Dec-24"], ["2024-01-02", "2024-12-31"]),
    (['"January 2, 2024"', '"Dec 31, 2024"'], ["2024-01-02", "2024-12-31"]),
    (["45293", "45657.75"], ["2024-01-02", "2024-12-31"]),
    (["1704153600", "1735603200"], ["2024-01-02", "2024-12-31"]),
]


def _file(dates):
    lines = [f"C{number},{date},{number}.5" for number, date in enumerate(dates)]
    return "\n".join(["customer_id,date,amount", *lines])


@pytest.mark.parametrize(("written", "days"), WAYS)
def test_a_date_is_read_however_it_is_written(reading, written, days):
    read = reading(_file(written))

    assert [day for _, day in read.days] == days


def test_one_date_in_a_million_decides_for_the_day(reading):
    read = reading(_file(["01/02/2024"] * 50 + ["13/02/2024"]))

    assert read.days["C0", "2024-02-01"]
    assert "day first, as 13/02/2024 shows" in read.says()
    assert "con el día primero, como muestra 13/02/2024" in read.says("es")


@pytest.mark.parametrize(("day_first", "day"), [(True, "2024-02-01"), (False, "2024-01-02")])
def test_where_nothing_decides_the_person_is_asked(problem, reading, day_first, day):
    text = _file(["01/02/2024", "03/04/2024"])

    asked = problem(text)
    assert asked.message_id == "transactions-day-or-month"
    assert "day_first=True or day_first=False" in str(asked)
    assert ("C0", day) in reading(text, day_first=day_first).days


def test_a_column_that_mixes_both_orders_asks_with_an_example_of_each(problem, reading):
    text = _file(["13/02/2024", "02/14/2024", "01/01/2024"])

    asked = problem(text)
    assert asked.arguments["day_first"] == "13/02/2024"
    assert asked.arguments["month_first"] == "02/14/2024"
    assert [line for line, *_ in reading(text, day_first=True).rejects] == [3]


def test_a_day_that_does_not_exist_rejects_its_row(reading):
    read = reading(_file(["28/02/2024", "31/02/2024", "soon", "", "n/a"]))

    assert read.rejects == [
        (3, "date", "31/02/2024", "transactions-reject-date"),
        (4, "date", "soon", "transactions-reject-date"),
        (5, "date", None, "transactions-reject-no-date"),
        (6, "date", "n/a", "transactions-reject-no-date"),
    ]


def test_a_bare_number_among_dates_is_no_date(reading):
    read = reading(_file(["2024-01-02", "2024-01-03", "45293", "20240105"]))

    assert [value for _, _, value, _ in read.rejects] == ["45293", "20240105"]


def test_dates_far_from_the_rest_are_pointed_at_and_kept(reading):
    read = reading(_file(["2024-01-02"] * 2000 + ["2099-12-31"]))

    assert read.account.rows_used == 2001
    assert "Dec 31, 2099" in read.says()
    assert "31 dic 2099" in read.says("es")


def test_dates_of_a_column_with_no_dates_are_asked_for(problem):
    text = "customer_id,date,amount\nA,soon,5.5\nB,later,6.5"

    assert problem(text, mapping={"date": "date"}).message_id == "transactions-no-dates"


def test_what_is_shown_as_ambiguous_is_a_day_either_way(problem):
    text = "customer,date,amount\nA,00/00/2024,5\nA,04/03/2024,5\nB,05/06/2024,6"

    assert problem(text).arguments["example"] == "05/06/2024"


def test_a_day_that_no_month_has_proves_no_order(problem):
    text = "customer,date,amount\nA,45/01/2024,5\nA,04/03/2024,5\nB,05/06/2024,6"

    assert problem(text).message_id == "transactions-day-or-month"


@pytest.mark.parametrize(
    "written",
    [
        "lunes, 15 de enero de 2024",
        "Mon, 15 Jan 2024 10:30:00",
        "Monday, January 15, 2024",
        "lun. 15-ene-24",
    ],
)
def test_a_weekday_may_stand_in_front(reading, written):
    read = reading(f'customer;date;amount\nA;"{written}";5\nB;"{written}";6')

    assert set(read.days) == {("A", "2024-01-15"), ("B", "2024-01-15")}
