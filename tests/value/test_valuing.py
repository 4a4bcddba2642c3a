"""The figures that are shown are those of ``quilate value`` over the same lines."""

import csv
import datetime as dt
from decimal import Decimal
from pathlib import Path

import pytest
from django.db import connection

from quilate.activity.models import Interaction, OrderLine, Payment
from quilate.activity.queries.histories import lines_of_record
from quilate.runs.from_python import value
from quilate.runs.table import COLUMNS
from quilate.value.models import Valuation, ValuationRun
from quilate.value.tiers.rule import Drawn
from tests.valued_company import VALUED_AT, found, some_do_not_pay, value_again

pytestmark = pytest.mark.django_db
_CENT = Decimal("0.005001")


def test_each_customer_is_worth_what_quilate_value_says_of_the_same_lines(tmp_path: Path) -> None:
    found(number=300, days=800)
    some_do_not_pay(30)
    run = value_again()
    lines, costs = _exported(tmp_path)
    table = value(lines, costs=costs, horizon_days=run.horizon_days, as_of=run.as_of)

    shown = {
        row["customer__key"]: row
        for row in Valuation.objects.current().values("customer__key", *COLUMNS[1:])
    }
    expected = {row["customer_id"]: row for row in table.to_pylist()}

    assert shown.keys() == expected.keys()
    assert run.record["champion"] == run.champion
    assert run.record["costs"]["rows_used"] > 0
    assert {
        (key, name)
        for key, row in expected.items()
        for name in COLUMNS[1:]
        if not _is_the_same(shown[key][name], row[name])
        # To the cent they stand on a line, of which the file knows the fractions.
        and not (name in {"quadrant", "uncertain"} and _stands_on_a_line(shown[key], run))
        # Who is worth exactly what a line of the tiers is, stands above it with all their equals.
        and not (name == "tier" and shown[key]["clv"] in Drawn.of(run).lowest)
    } == set()


def test_a_later_run_differs_from_the_command_only_by_the_margin_of_the_tiers() -> None:
    found(number=40, days=40)
    first = value_again()
    line = Drawn.of(first).lowest[0]
    assert line is not None
    on_it = Valuation.objects.current().get(clv=line)
    # As if they had been below the line before: by a tenth past it they would rise.
    Valuation.objects.filter(pk=on_it.pk).update(tier="B")

    second = value_again(at=VALUED_AT + dt.timedelta(hours=1))

    drawn = Drawn.of(second)
    assert drawn == Drawn.of(first)
    elsewhere = {
        each.customer_id: each.tier
        for each in Valuation.objects.current()
        if drawn.tier_of(each, before=None) != each.tier
    }
    assert elsewhere == {on_it.customer_id: "B"}


def _stands_on_a_line(shown: dict[str, object], run: ValuationRun) -> bool:
    ends = {shown["clv"], shown["clv_low"], shown["clv_high"]}
    return shown["current_value"] == run.cut_current_value or run.cut_clv in ends


def _is_the_same(shown: object, expected: object) -> bool:
    if isinstance(shown, Decimal):
        return abs(shown - Decimal(str(expected))) <= _CENT
    return shown == expected


def _exported(folder: Path) -> tuple[Path, Path]:
    """Write the lines of record and what customers cost, as a person would."""
    with connection.cursor() as cursor:
        cursor.execute(lines_of_record())
        names = [column[0] for column in cursor.description]
        lines = _written(folder / "lines.csv", names, cursor.fetchall())
    told = Interaction.objects.values_list("customer__key", "day", "account_amount")
    lost = Payment.objects.filter(kind=Payment.Kind.WRITTEN_OFF)
    lost = lost.values_list("invoice__customer__key", "day", "account_amount")
    costs = [(*each, "call") for each in told] + [(*each, "Incobrable") for each in lost]
    return lines, _written(folder / "costs.csv", ["customer", "date", "cost", "kind"], costs)


def _written(path: Path, names: list[str], rows: object) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(names)
        writer.writerows(rows)  # type: ignore[arg-type]
    return path


@pytest.mark.long
def test_nothing_is_lost_when_the_cut_off_is_before_the_last_line() -> None:
    found(number=20, days=100)
    run = value_again(at=dt.datetime(2026, 1, 15, tzinfo=dt.UTC))

    assert run.as_of <= dt.date(2026, 1, 15)
    assert Valuation.objects.current().count() == run.customers


@pytest.mark.long
def test_a_run_says_how_many_margins_it_had_to_assume() -> None:
    found(number=20, days=200)
    OrderLine.objects.update(cost_source=OrderLine.CostSource.GIVEN)
    some = list(OrderLine.objects.order_by("pk").values_list("pk", flat=True)[:7])
    OrderLine.objects.filter(pk__in=some).update(cost_source=OrderLine.CostSource.CATEGORY)

    run = value_again()

    assert run.record["assumed_rows"] == len(some)
