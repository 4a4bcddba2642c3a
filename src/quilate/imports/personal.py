"""What the tables of imports hold of customers, and what becomes of it when one is erased."""

from django.db.models import Q
from django.utils import timezone

from quilate.core.holdings import (
    Erased,
    cleared_with_customer,
    holds_no_customer,
    in_letters,
    removed_with_customer,
    saying,
)
from quilate.imports.forgetting import blank_rows_with, forget_files_with
from quilate.imports.models import Awaited, Changed, ImportRun, ImportTemplate, SetAside
from quilate.imports.traces import Traces


def _blank_rows(erased: Erased) -> int:
    """Take what rows that were put aside say of an erased customer."""
    return blank_rows_with(Traces.of(erased))


def _forget_files(erased: Erased) -> int:
    """Delete the files that hold an erased customer, and what was kept of others to be shown."""
    gone = forget_files_with(Traces.of(erased), at=erased.at or timezone.now())
    runs = in_letters(ImportRun.objects.exclude(pk__in=gone), "opened", "examples")
    told = runs.filter(Q(saying("opened", erased)) | Q(saying("examples", erased)))
    shown = ImportRun.objects.filter(pk__in=[run.pk for run in told])
    for run in shown:
        run.forget_samples()
    return len(gone) + len(shown)


removed_with_customer(Awaited)
removed_with_customer(Changed)
cleared_with_customer(SetAside, _blank_rows, reason="statistics")
cleared_with_customer(ImportRun, _forget_files, reason="statistics")
holds_no_customer(ImportTemplate)
