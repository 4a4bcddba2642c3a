"""What goes through in columns comes out as if each row had been looked at by itself."""

from collections.abc import Mapping, Sequence

import pytest
from django.db import models, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quilate.activity.models import Order, OrderLine
from quilate.customers.models import ContactPoint, Customer, Identity, SearchWord
from quilate.imports.kinds import newcomers
from quilate.imports.kinds.activity.orders import Orders
from quilate.imports.kinds.batch import Batch
from quilate.imports.kinds.kind import Errand
from quilate.imports.kinds.plan import Row
from quilate.imports.models import ImportRun
from quilate.imports.walking import enter_rows, errand_of
from tests.imports.bringing import entered, received, table
from tests.people import AT

pytestmark = pytest.mark.django_db
Rows = Sequence[Mapping[str, str]]
ONE_MANNER = settings(
    max_examples=5,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
CUSTOMERS = st.lists(
    st.fixed_dictionaries(
        {
            "customer_id": st.sampled_from(["", "1", "2", "3", "4", "T-1"]),
            "kind": st.sampled_from(["", "person", "organisation"]),
            "given_names": st.sampled_from(["", "Ana", "Íñigo Ø", "Straße 7"]),
            "surname_1": st.sampled_from(["", "Núñez", "de la Ó"]),
            "legal_name": st.sampled_from(["", "Bodegas Ñ, S.L."]),
            "nif": st.sampled_from(["", "12345678Z", "12345678A", "X1234567L", "B12345674", "Ñ1"]),
            "identifier_kind": st.sampled_from(["", "NIF", "CIF"]),
            "email": st.sampled_from(["", "a@b.es", "ñ@b.es", "A.B+c@D.example"]),
            "phone": st.sampled_from(
                ["", "612 34 56 78", "+52 55 1234 5678", "12", "0034612345679"]
            ),
            "country": st.sampled_from(["", "MX", "ES"]),
            "household_id": st.sampled_from(["", "H1"]),
            "birth_date": st.sampled_from(["", "1980-05-17"]),
            "created_on": st.sampled_from(["", "2025-01-08"]),
        }
    ),
    min_size=1,
    max_size=10,
)
LINES = st.lists(
    st.fixed_dictionaries(
        {
            "order_id": st.sampled_from(["P0", "P1", "P2", ""]),
            "line": st.sampled_from(["1", "2", "3"]),
            "customer": st.sampled_from(["T-1", "T-2", "nobody"]),
            "date": st.sampled_from(["2026-03-15", "2026-04-01"]),
            "amount": st.sampled_from(["10.50", "-3.00", "0.10"]),
            "discount": st.sampled_from(["", "0.1", "15"]),
            "product": st.sampled_from(["", "", "none-such"]),
            "is_return": st.sampled_from(["", "yes", "no"]),
        }
    ),
    min_size=1,
    max_size=12,
)
KEPT: Mapping[type[models.Model], tuple[str, ...]] = {
    Customer: (
        *("key", "kind", "sort_name", "given_names", "surname_1", "legal_name", "birth_date"),
        *("language", "country", "household__key", "created_on", "version"),
    ),
    Identity: ("customer__key", "kind", "country", "value", "is_valid", "source"),
    ContactPoint: ("customer__key", "kind", "value", "is_preferred", "source"),
    SearchWord: ("customer__key", "word"),
    Order: ("key", "customer__key", "ordered_on", "channel"),
    OrderLine: (
        *("order__key", "number", "day", "quantity", "amount", "account_amount", "cost", "margin"),
        *("is_return", "cost_source", "currency"),
    ),
}


@pytest.fixture(autouse=True)
def somebody_is_there() -> None:
    entered(table({"customer_id": "T-1", "given_names": "Eva", "email": "a@b.es"}))
    entered(table({"customer_id": "T-2", "given_names": "Leo"}))
    entered(
        table({"order_id": "P0", "line": "1", "customer": "T-1", "date": "2026-03-15"} | COSTS),
        kind="orders",
    )


COSTS = {"amount": "5.00", "cost": "2.00"}


@pytest.mark.long
@ONE_MANNER
@given(rows=CUSTOMERS)
def test_customers_are_the_same(rows: Rows) -> None:
    in_columns = outcome(rows, "customers")
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(newcomers, "_made_of", lambda _said, _country: None)
        assert outcome(rows, "customers") == in_columns


@pytest.mark.long
@ONE_MANNER
@given(rows=LINES)
def test_lines_of_orders_are_the_same(rows: Rows) -> None:
    in_columns = outcome(rows, "orders")
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Orders, "_parted", none_in_columns)
        assert outcome(rows, "orders") == in_columns


def none_in_columns(_orders: Orders, rows: Batch, _errand: Errand) -> tuple[Batch, list[Row]]:
    return rows.taken([]), list(rows)


def outcome(rows: Rows, kind: str) -> object:
    """Return all that entering rows leaves behind, and leave nothing."""
    with transaction.atomic():
        run = received(table(*rows), kind=kind)
        run.understand({name: name for name in named(rows, kind)} | fields_of(kind))
        enter_rows(run, errand_of(run, by=run.by, at=AT), on_progress=lambda _done, _of: None)
        told = (come_to(run), put_aside(run), kept())
        transaction.set_rollback(True)
    return told


def named(rows: Rows, kind: str) -> list[str]:
    names = {field.name for field in ImportRun(kind=kind).its_kind.fields}
    return [name for name in rows[0] if name in names]


def fields_of(kind: str) -> dict[str, str]:
    if kind == "orders":
        return {"order": "order_id", "day": "date"}
    return {"customer": "customer_id", "identifier": "nif", "household": "household_id"}


def come_to(run: ImportRun) -> list[int]:
    return [run.created, run.updated, run.unchanged, run.conflicts, run.rejects, run.alike]


def put_aside(run: ImportRun) -> list[object]:
    return list(run.set_aside.order_by("line").values_list("outcome", "line", "faults", "cells"))


def kept() -> list[list[object]]:
    return [
        sorted(model._base_manager.values_list(*names), key=str) for model, names in KEPT.items()
    ]
