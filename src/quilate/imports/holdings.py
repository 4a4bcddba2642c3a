"""What the tables of imports hold of customers, and what becomes of it when one is erased."""

from typing import Any

from django.apps import apps
from django.db.models import QuerySet

from quilate.core.holdings import (
    Erased,
    cleared_with_customer,
    holds_no_customer,
    in_letters,
    removed_with_customer,
    saying,
)


def declare_holdings() -> None:
    """Say it of every table of the room."""
    awaited, changed, aside, run, template = (
        apps.get_model("imports", name)
        for name in ("Awaited", "Changed", "SetAside", "ImportRun", "ImportTemplate")
    )
    removed_with_customer(awaited)
    removed_with_customer(changed)
    cleared_with_customer(aside, _blank_rows, reason="statistics")
    cleared_with_customer(run, _blank_samples, reason="statistics")
    holds_no_customer(template)


def _blank_rows(erased: Erased) -> int:
    """Take what rows that were put aside say of an erased customer; the row stays counted."""
    aside = apps.get_model("imports", "SetAside")
    found = _mentioning(aside.objects.all(), "cells", erased)
    return found.update(cells=[], faults=[])


def _blank_samples(erased: Erased) -> int:
    """Take the samples and examples of files that mention an erased customer."""
    cleared = 0
    runs = apps.get_model("imports", "ImportRun").objects.all()
    for run in _mentioning(runs, "opened", erased) | _mentioning(runs, "examples", erased):
        cleared += 1
        run.forget_samples()
    return cleared


def _mentioning(rows: "QuerySet[Any]", field: str, erased: Erased) -> "QuerySet[Any]":
    found = in_letters(rows, field).filter(saying(field, [each for each in erased.values if each]))
    return rows.filter(pk__in=found.values("pk"))
