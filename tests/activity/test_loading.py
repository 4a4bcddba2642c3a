"""Tables of activity are entered once, converted, and what cannot be entered is told."""

import datetime as dt
from decimal import Decimal

import pytest
from django.db.models import F

from quilate.activity.loading import KINDS, Loaded
from quilate.activity.models import (
    AcquisitionSpend,
    Interaction,
    Order,
    OrderLine,
    Product,
    Subscription,
)
from quilate.core.models import UnitCost
from tests.activity_tables import DAY, house, loaded, table_of
from tests.people import AT

pytestmark = pytest.mark.django_db
_SOURCE = OrderLine.CostSource


@pytest.fixture(autouse=True)
def _house(db: None) -> None:
    house()


def test_the_same_table_twice_changes_nothing() -> None:
    rows = [{"line": 1}, {"line": 2, "amount": "5.50"}, {"order_number": "A2", "customer": "C2"}]
    first = loaded("order-lines", *rows)
    second = loaded("order-lines", *rows)

    assert (first.created, first.updated, first.unchanged, first.rejected) == (3, 0, 0, 0)
    assert (second.created, second.updated, second.unchanged, second.rejected) == (0, 0, 3, 0)
    assert second.changed_nothing
    assert Order.objects.count() == 2


@pytest.mark.long
def test_every_kind_can_be_loaded_twice() -> None:
    tables: dict[str, list[dict[str, object]]] = {
        "rates": [{"currency": "USD", "day": DAY, "rate": "0.9"}],
        "categories": [{"category": "music", "name": "Music"}],
        "category-margins": [{"category": "music", "margin": "0.4"}],
        "products": [{"product": "P2", "name": "Máscara", "kind": "plan", "category": "music"}],
        "product-costs": [{"product": "P2", "unit_cost": "1.2345"}],
        "order-lines": [{}],
        "interactions": [{}, {}],
        "subscriptions": [{"plan": "P2", "ended_on": DAY, "end_reason": "price"}],
        "renewals": [{"subscription": "S1", "day": DAY, "commitment_ends_on": dt.date(2027, 1, 1)}],
        "invoices": [{"due_on": DAY}],
        "charges": [
            {"subscription": "S1", "invoice": "F1", "day": DAY, "amount": "20", "cost": "8"}
        ],
        "payments": [{"invoice": "F1", "day": DAY, "amount": "20"}],
        "sources": [{"source": "search"}],
        "acquisitions": [{"customer": "C1", "source": "search", "won_on": DAY}],
        "spend": [{"source": "search", "month": DAY, "amount": "100"}],
    }
    assert list(tables) == list(KINDS)

    for kind, rows in tables.items():
        assert loaded(kind, *rows).created == len(rows), kind
    for kind, rows in tables.items():
        assert loaded(kind, *rows).unchanged == len(rows), kind
    assert Product.objects.get(key="P2").sort_name == "mascara"
    assert AcquisitionSpend.objects.get().month == dt.date(2026, 1, 1)


def test_a_row_that_differs_changes_its_record() -> None:
    loaded("order-lines", {}, {"line": 2})
    corrected = loaded("order-lines", {"amount": "12.34"}, {"line": 2})

    assert (corrected.created, corrected.updated, corrected.unchanged) == (0, 1, 1)
    assert OrderLine.objects.get(number=1).amount == Decimal("12.34")


@pytest.mark.parametrize(
    ("wrong", "reason", "column", "value"),
    [
        ({"customer": "C9"}, "unknown-customer", "customer", "C9"),
        ({"product": "P9"}, "unknown-product", "product", "P9"),
        ({"currency": "USD"}, "no-rate", "currency", "USD"),
        ({"day": "someday"}, "unreadable", "day", "someday"),
        ({"amount": "much"}, "unreadable", "amount", "much"),
        ({"amount": "1e15"}, "unreadable", "amount", "1e15"),
        ({"amount": None}, "missing", "amount", None),
        ({"customer": " "}, "missing", "customer", None),
        ({"order_number": "9" * 61}, "too-long", "order_number", "9" * 61),
    ],
)
def test_a_row_that_cannot_be_entered_is_told_and_the_others_are_entered(
    wrong: dict[str, object], reason: str, column: str, value: str | None
) -> None:
    rows = [{"order_number": "A0"}, {"order_number": "A1"} | wrong, {"order_number": "A2"}]
    # Text, as a file has it.
    said = [{"day": "2026-01-15", "line": "1"} | row for row in rows]
    result = loaded("order-lines", *said)

    assert result.created == 2
    assert result.rejects.to_pylist() == [
        {"row": 2, "reason": f"activity-reject-{reason}", "column": column, "value": value}
    ]


def test_a_word_that_is_not_allowed_is_told() -> None:
    result = loaded("interactions", {"direction": "sideways"})

    assert result.rejects["reason"].to_pylist() == ["activity-reject-not-allowed"]


def test_a_key_that_comes_again_is_told_and_the_first_row_counts() -> None:
    result = loaded("order-lines", {}, {"amount": "99"})

    assert result.rejects.to_pylist() == [
        {
            "row": 2,
            "reason": "activity-reject-repeated",
            "column": "order_number",
            "value": "A1",
        }
    ]
    assert OrderLine.objects.get().amount == 10


def test_rows_keep_the_numbers_that_their_file_gives_them() -> None:
    result = loaded("order-lines", {"row": 17}, {"row": 41, "line": 2, "customer": "C9"})

    assert result.rejects["row"].to_pylist() == [41]


def test_money_is_converted_by_the_last_rate_until_its_day() -> None:
    for day, rate in (("2026-01-01", "0.9"), ("2026-01-15", "0.8"), ("2026-01-16", "0.1")):
        loaded("rates", {"currency": "USD", "day": day, "rate": rate})

    loaded("order-lines", {"amount": "10.01", "currency": "usd", "cost": "5"})

    line = OrderLine.objects.get()
    assert (line.currency, line.amount) == ("USD", Decimal("10.01"))
    assert (line.rate, line.rate_on) == (Decimal("0.8"), DAY)
    assert (line.account_amount, line.cost, line.margin) == (
        Decimal("8.01"),
        Decimal("4.00"),
        Decimal("4.01"),
    )


def test_money_of_account_has_no_rate() -> None:
    loaded("order-lines", {"currency": "EUR"}, {"line": 2})

    for line in OrderLine.objects.all():
        assert (line.currency, line.rate, line.rate_on) == ("EUR", 1, None)
        assert line.account_amount == line.amount


@pytest.mark.parametrize(
    ("row", "cost", "margin", "source"),
    [
        ({"cost": "6"}, "6", "14", _SOURCE.GIVEN),
        ({"cost": "6", "margin": "12.5"}, "6", "12.5", _SOURCE.GIVEN),
        ({"margin": "12.5"}, "7.5", "12.5", _SOURCE.GIVEN),
        ({"product": "P1", "quantity": "3"}, "12", "8", _SOURCE.PRODUCT),
        ({"product": "P2"}, "12", "8", _SOURCE.CATEGORY),
        ({}, "15", "5", _SOURCE.COMPANY),
        # Its cost began later.
        ({"product": "P1", "day": dt.date(2024, 12, 31)}, "15", "5", _SOURCE.COMPANY),
    ],
)
def test_a_margin_is_the_best_that_is_known(
    row: dict[str, object], cost: str, margin: str, source: int
) -> None:
    house(default_margin=Decimal("0.25"))
    loaded("products", {"product": "P2", "category": "books"})
    loaded("category-margins", {"category": "books", "margin": "0.4"})

    loaded("order-lines", {"amount": "20"} | row)

    line = OrderLine.objects.get()
    assert (line.cost, line.margin, line.cost_source) == (Decimal(cost), Decimal(margin), source)
    assert line.is_assumed == (source in {_SOURCE.CATEGORY, _SOURCE.COMPANY})


def test_costs_are_those_of_the_day() -> None:
    loaded("product-costs", {"product": "P1", "unit_cost": "5", "valid_from": DAY})

    loaded(
        "order-lines",
        {"product": "P1", "day": DAY},
        {"line": 2, "product": "P1", "day": DAY - dt.timedelta(days=1)},
    )

    assert list(OrderLine.objects.order_by("number").values_list("cost", flat=True)) == [5, 4]


def test_what_comes_back_is_negative_whatever_sign_the_file_gives_it() -> None:
    loaded("order-lines", {"line": 1}, {"line": 2, "amount": "-3", "quantity": "-1"})
    loaded("order-lines", {"line": 3, "amount": "4", "quantity": "2", "is_return": True})

    back = OrderLine.objects.filter(is_return=True).order_by("number")
    assert list(back.values_list("number", "amount", "quantity")) == [(2, -3, -1), (3, -4, -2)]


def test_an_amount_is_made_of_quantity_price_and_discount() -> None:
    loaded(
        "order-lines",
        {"amount": None, "quantity": "3", "unit_price": "9.99", "discount": "0.25"},
    )

    assert OrderLine.objects.get().amount == Decimal("22.48")


def test_an_order_is_dated_by_its_first_purchase_however_its_lines_come() -> None:
    first, later = DAY - dt.timedelta(days=3), DAY + dt.timedelta(days=9)
    loaded("order-lines", {"line": 1, "day": DAY, "channel": "web"})
    loaded("order-lines", {"line": 2, "day": first, "channel": "web"})
    loaded("order-lines", {"line": 3, "day": later, "amount": "-1", "channel": "shop"})

    order = Order.objects.get()
    assert (order.ordered_on, order.channel) == (first, "web")


def test_lines_without_numbers_are_numbered_in_their_order() -> None:
    rows = [{"order_number": key, "line": None} for key in ("A1", "A2", "A1")]
    table = table_of("order-lines", *rows).drop("line")
    first, again = (KINDS["order-lines"].load(table) for _ in range(2))

    assert first.created == 3
    assert again.changed_nothing
    lines = OrderLine.objects.order_by("order__key", "number")
    assert list(lines.values_list("order__key", "number")) == [("A1", 1), ("A1", 2), ("A2", 1)]


def test_interactions_without_keys_are_told_apart_and_known_again() -> None:
    first = loaded("interactions", {}, {}, {"minutes": "3.5"})
    again = loaded("interactions", {}, {}, {"minutes": "3.5"})

    assert (first.created, again.unchanged, Interaction.objects.count()) == (3, 3, 3)


def test_an_interaction_without_a_cost_says_that_it_is_not_known() -> None:
    loaded("interactions", {"cost": None}, {})

    assert dict(Interaction.objects.values_list("cost_source", "amount")) == {
        "unknown": 0,
        "given": 2,
    }


def test_a_conversation_without_a_cost_costs_what_its_channel_cost_that_day() -> None:
    for channel, day, amount in (
        ("phone", DAY, "3.456"),
        ("phone", DAY + dt.timedelta(days=1), "9"),
        ("store", DAY - dt.timedelta(days=9), "1.5"),
    ):
        UnitCost.objects.create(
            activity=channel, valid_from=day, amount=amount, currency="EUR", entered_at=AT
        )

    rows = [{"channel": channel, "cost": None} for channel in ("phone", "shop", "pigeon")]
    loaded("interactions", *rows, {"channel": "phone", "cost": "7"})

    kept = Interaction.objects.order_by("amount").values_list("channel", "amount", "cost_source")
    assert list(kept) == [
        ("pigeon", 0, "unknown"),
        ("shop", Decimal("1.50"), "unit-cost"),
        ("phone", Decimal("3.46"), "unit-cost"),
        ("phone", 7, "given"),
    ]


def test_batches_are_told_as_they_go_and_what_stops_a_load_keeps_what_was_entered(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("quilate.activity.loading.kind._BATCH", 2)
    told = list[int]()

    def told_then_stopped(so_far: Loaded) -> None:
        told.append(so_far.rows)
        if so_far.rows >= 4:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        KINDS["order-lines"].load(
            table_of("order-lines", *({"line": line} for line in range(1, 8))),
            on_progress=told_then_stopped,
        )

    assert told == [2, 4]
    assert OrderLine.objects.count() == 4


@pytest.mark.parametrize(
    ("days", "state"),
    [(-1, "upcoming"), (0, "committed"), (400, "running"), (800, "ended")],
)
def test_a_subscription_says_where_it_stands(days: int, state: str) -> None:
    ends = {"commitment_ends_on": dt.date(2027, 1, 15), "ended_on": dt.date(2028, 3, 1)}
    loaded("subscriptions", ends)

    assert Subscription.objects.get().state(DAY + dt.timedelta(days=days)) == state


def test_every_record_of_money_is_its_amount_times_its_rate() -> None:
    loaded("rates", {"currency": "MXN", "day": DAY, "rate": "0.04857"})
    loaded("subscriptions", {"currency": "MXN", "amount": "399"})
    loaded("invoices", {"currency": "MXN", "amount": "399"})

    assert Subscription.objects.get().account_amount == Decimal("19.38")
    assert not OrderLine.objects.exclude(margin=F("account_amount") - F("cost")).exists()


def test_a_line_that_comes_again_in_a_later_batch_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("quilate.activity.loading.kind._BATCH", 2)
    rows = [{"line": line} for line in (1, 2, 3, 4, 5)]

    result = loaded("order-lines", *rows, {"line": 1, "amount": "99"}, {"line": 4, "amount": "99"})

    assert (result.created, result.updated) == (5, 0)
    told = [(each["row"], each["reason"]) for each in result.rejects.to_pylist()]
    assert told == [(6, "activity-reject-repeated"), (7, "activity-reject-repeated")]
    assert not OrderLine.objects.filter(amount=99).exists()


def test_an_order_never_moves_to_another_customer_through_a_table() -> None:
    first = loaded("order-lines", {"line": 1}, {"line": 2, "customer": "C2"})
    second = loaded("order-lines", {"line": 3, "customer": "C2"}, {"line": 4})

    for result, row in ((first, 2), (second, 1)):
        assert [
            (each["row"], each["reason"], each["value"]) for each in result.rejects.to_pylist()
        ] == [(row, "activity-reject-other-customer", "C2")]
    assert Order.objects.get().customer.key == "C1"
    assert list(OrderLine.objects.order_by("number").values_list("number", flat=True)) == [1, 4]
