"""Answers of a survey and what papers say come by a file, as if each were written down by hand."""

from decimal import Decimal

import pytest

from quilate.customers.models import Customer
from quilate.value.share.actions import take_back
from quilate.value.share.models import CategorySpend, Origin, Source
from quilate.value.share.queries import held_of, said_of
from tests.activity_tables import loaded
from tests.imports.bringing import CUSTOMER, entered, figures, reasons, table
from tests.people import AT, person

pytestmark = pytest.mark.django_db
ANSWERED = {"cliente": "C1", "fecha_encuesta": "2026-03-01", "de cada 10": "4"}
TOLD = {"cliente": "C1", "fecha": "2026-02-01", "gasto anual": "9.000,50", "documento": "Contrato"}


@pytest.fixture
def ana() -> Customer:
    """Somebody who spent 1,200 in the twelve months, 300 of it back, and 700 before."""
    entered(table(CUSTOMER))
    days = {"2025-04-01": "1000", "2026-02-27": "200", "2026-03-01": "-300", "2025-03-01": "700"}
    loaded(
        "order-lines",
        *(
            {"customer": "C1", "order_number": day, "day": day, "amount": amount, "cost": "0"}
            for day, amount in days.items()
        ),
    )
    return Customer.objects.get()


@pytest.mark.long
def test_of_every_ten_the_amount_follows_as_it_does_in_the_form(ana: Customer) -> None:
    run = entered(table(ANSWERED), kind="category-spends")

    kept = CategorySpend.objects.get()
    assert figures(run) == {"created": 1}
    assert (kept.customer, kept.origin, kept.of_ten) == (ana, Origin.OF_TEN, 4)
    assert (kept.revenue_then, kept.amount) == (900, 2250)
    assert (kept.by, kept.told_on.isoformat()) == (run.by, "2026-03-01")


@pytest.mark.long
def test_papers_tell_an_amount_and_hold_before_answers(ana: Customer) -> None:
    entered(table(TOLD), kind="category-spends")
    entered(table(ANSWERED), kind="category-spends")

    said = said_of(ana.pk)
    held = {each: held_of(said, each) for each in (Source.KNOWN, Source.ANSWERED)}
    assert [each and each.amount for each in held.values()] == [Decimal("9000.50"), 2250]


@pytest.mark.long
def test_the_same_file_twice_changes_nothing_even_if_it_was_taken_back(ana: Customer) -> None:
    rows = table(ANSWERED)
    entered(rows, kind="category-spends")
    take_back(ana, Source.ANSWERED, note="Of another", on=AT.date(), by=person(), at=AT)

    run = entered(rows, kind="category-spends")

    assert figures(run) == {"unchanged": 1}
    assert held_of(said_of(ana.pk), Source.ANSWERED) is None


@pytest.mark.long
def test_another_figure_of_the_same_day_is_in_conflict(ana: Customer) -> None:
    entered(table(ANSWERED), kind="category-spends")
    other = {"cliente": "C1", "fecha": "2026-03-01", "gasto anual": "5000"}

    run = entered(table(other, other | {"fecha": "2026-03-02"}), kind="category-spends")

    assert reasons(run) == [(2, "category_spend", "conflict-spend")]
    assert figures(run) == {"created": 1, "conflicts": 1}


@pytest.mark.long
@pytest.mark.parametrize(
    ("row", "field", "reason"),
    [
        ({"de cada 10": "0"}, "of_ten", "nothing"),
        ({"de cada 10": "10,5"}, "of_ten", "more-than-ten"),
        ({"de cada 10": "", "gasto": ""}, "of_ten", "one"),
        ({"gasto": "100"}, "of_ten", "one"),
        ({"documento": "contrato"}, "origin", "paper"),
        ({"de cada 10": "", "gasto": "-5"}, "category_spend", "nothing"),
        ({"fecha_encuesta": "2030-01-01"}, "told_on", "day"),
        ({"fecha_encuesta": "2020-01-01"}, "of_ten", "nothing-bought"),
    ],
)
def test_a_row_from_which_no_amount_follows_is_rejected_with_the_reason(
    ana: Customer, row: dict[str, str], field: str, reason: str
) -> None:
    run = entered(table(ANSWERED | row), kind="category-spends")

    assert reasons(run) == [(2, field, f"reject-spend-{reason}")]
    assert not CategorySpend.objects.exists()


@pytest.mark.long
def test_what_is_put_aside_stands_in_the_order_of_the_file_as_it_was_written(ana: Customer) -> None:
    wrong = (
        *({"de cada 10": "12"}, {"cliente": "NADIE"}, {"de cada 10": "0"}, {"gasto": "9"}),
        {"fecha_encuesta": "2030-01-01"},
    )
    rows = [
        ANSWERED | {"fecha_encuesta": f"2026-02-0{place + 1}"} | each
        for place, each in enumerate(wrong)
    ]

    run = entered(table(*rows), kind="category-spends")

    aside = [(row.line, row.faults[0]["value"]) for row in run.set_aside.order_by("id")]
    assert aside == [(2, "12"), (3, "NADIE"), (4, "0"), (5, "4"), (6, "2030-01-01")]


@pytest.mark.long
def test_what_another_branch_would_be_told_of_is_told_of_nobody(ana: Customer) -> None:
    run = entered(
        table(ANSWERED, ANSWERED | {"cliente": "C2"}),
        kind="category-spends",
        by=person("information", "own"),
    )

    assert [reason for *_, reason in reasons(run)] == ["reject-customer"] * 2
