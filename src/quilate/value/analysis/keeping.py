"""Keeping an analysis as a dated report."""

import datetime as dt

from django.db import transaction
from django.utils import timezone

from quilate.core.audit import recorded
from quilate.core.entitlement import see_that_may
from quilate.core.models import Person
from quilate.core.roles import Permission
from quilate.language import Problem
from quilate.value.analysis.choosing import Chosen
from quilate.value.analysis.making import Draft, Making, Told
from quilate.value.analysis.models import AnalysedGroup, Analysis
from quilate.value.standing import standing_of


def analysed(chosen: Chosen, *, by: Person, at: dt.datetime, told: Told) -> Draft:
    """Return an analysis of the customers whom a person may see, to be kept.

    Raises
    ------
    PermissionDenied
        If the person may not see customers.
    Problem
        If there is nothing to analyse, or nothing to group by.
    """
    see_that_may(by, Permission.SEE_CUSTOMERS)
    standing = standing_of(by)
    if standing.run is None or not standing.is_ready:
        raise Problem("analysis-not-valued")
    if chosen.by is None:
        raise Problem("analysis-not-grouped")
    making = Making(by, chosen, standing, standing.run, at, timezone.localdate(at))
    draft = making.whole(told)
    if not draft.measured.total.customers:
        raise Problem("analysis-nobody")
    return draft


@transaction.atomic
def keep(draft: Draft) -> Analysis:
    """Keep an analysis: from now on it stays as it is."""
    analysis = draft.analysis
    analysis.save()
    for group in draft.measured.all:
        group.analysis = analysis
    AnalysedGroup.objects.bulk_create(draft.measured.all)
    recorded(
        "analysis.kept",
        by=analysis.made_by,
        at=analysis.made_at,
        subject=analysis,
        about=analysis.by,
        customers=draft.measured.total.customers,
    )
    return analysis
