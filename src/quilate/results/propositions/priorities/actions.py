"""Keeping a survey of what a segment weighs."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from django.db import transaction

from quilate.core.audit import recorded
from quilate.core.entitlement import see_that_may
from quilate.core.models import Person
from quilate.core.roles import Permission
from quilate.results.propositions.models import PrioritySurvey
from quilate.results.propositions.priorities.attribute import Attribute
from quilate.segments.models import Segment


@dataclass(frozen=True)
class Survey:
    """A survey as somebody writes it."""

    taken_on: dt.date
    source: str
    answers: int
    scale_top: int
    attributes: Sequence[Attribute]
    competitor: str = ""


@transaction.atomic
def keep(segment: Segment, survey: Survey, *, by: Person, at: dt.datetime) -> PrioritySurvey:
    """Keep a survey; those before it stay.

    Raises
    ------
    PermissionDenied
        If the person may not plan.
    """
    see_that_may(by, Permission.PLAN_ACCOUNTS)
    said = vars(survey) | {"attributes": [each.written() for each in survey.attributes]}
    kept = PrioritySurvey(segment=segment, by=by, at=at, **said)
    kept.save()
    recorded("priorities.surveyed", by=by, at=at, subject=segment, name=segment.name)
    return kept
