"""Every table has said what it holds of customers, and what becomes of it when one is erased."""

from django.apps import apps
from django.db.models import ForeignKey, Model

from quilate.core.holdings import Fate, holding_of, holdings
from quilate.customers.models import Customer
from quilate.language import LANGUAGES, Language


def tables() -> list[type[Model]]:
    return [
        model
        for model in apps.get_models(include_auto_created=True)
        if model.__module__.startswith("quilate.")
    ]


def test_every_table_has_a_declaration() -> None:
    silent = [model._meta.label for model in tables() if holding_of(model) is None]

    # Declare it in the room's personal.py: docs/guide/rights.md, "For who adds a table".
    assert silent == []


def test_no_table_that_points_to_customers_says_that_it_holds_none() -> None:
    pointing = [
        model
        for model in tables()
        for field in model._meta.fields
        if isinstance(field, ForeignKey) and field.related_model is Customer
    ]

    assert [model._meta.label for model in pointing if holding_of(model).fate is None] == []


def test_no_table_is_keyed_by_its_customer() -> None:
    # A merge moves rows by writing the column, and that one cannot be written.
    keyed = [m._meta.label for m in tables() if m._meta.pk.remote_field]

    assert keyed == []


def test_what_stays_says_why_and_every_table_has_a_name_in_both_languages() -> None:
    for code in LANGUAGES:
        say = Language(code)
        for holding in holdings():
            if holding.fate is None:
                continue
            assert say(f"rights-table-{holding.model._meta.label_lower.replace('.', '-')}")
            if holding.fate is not Fate.REMOVED:
                assert say(f"rights-reason-{holding.reason}")
