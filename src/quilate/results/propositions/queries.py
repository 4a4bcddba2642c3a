"""Which propositions hold, which wait, and what was said of a segment before."""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import OuterRef, Subquery
from django.db.models.functions import TruncMonth

from quilate.core.models import Person
from quilate.core.months import month_from
from quilate.core.once import once
from quilate.core.roles import Permission
from quilate.results.propositions.models import DECISIONS, Proposition
from quilate.segments.models import Segment, Size

_State = Proposition.State
_KEPT = ("day", "customers", "clv")


@dataclass(frozen=True)
class Kept:
    """How large a segment was on a day, in the whole company, as it was kept that day."""

    day: dt.date
    customers: int
    clv: Decimal | None


@dataclass(frozen=True)
class Standing:
    """The versions of one segment's proposition, the newest first, as they stand on a day."""

    versions: Sequence[Proposition]
    on: dt.date

    @property
    def last(self) -> Proposition | None:
        """Return the version written last; None where nobody has written any."""
        return self.versions[0] if self.versions else None

    @property
    def in_force(self) -> Proposition | None:
        """Return what holds on the day: what was decided last of what has begun by then."""
        begun = (each for each in self._decided if _begins(each) <= self.on)
        found = next(begun, None)
        return found if found and found.state == _State.DECIDED else None

    @property
    def ahead(self) -> Proposition | None:
        """Return what was decided last, where its day has not come yet."""
        last = next(iter(self._decided), None)
        return last if last and _begins(last) > self.on else None

    @property
    def draft(self) -> Proposition | None:
        """Return the draft that nobody has decided on."""
        return self.last if self.last and self.last.state == _State.DRAFT else None

    @property
    def shown(self) -> Proposition | None:
        """Return what a page tells: what holds, else what will, else what somebody drafts."""
        return self.in_force or (self.ahead if self.is_to_come else None) or self.draft

    @property
    def is_to_come(self) -> bool:
        """Return whether something will hold that does not yet."""
        return self.ahead is not None and self.ahead.state == _State.DECIDED

    @property
    def to_change(self) -> Proposition | None:
        """Return what somebody goes on from who writes: the draft, or what was decided last."""
        return self.draft or next(iter(self._decided), None)

    @property
    def can_end(self) -> bool:
        """Return whether what was decided last could be ended."""
        last = next(iter(self._decided), None)
        return last is not None and last.state == _State.DECIDED

    @property
    def is_due(self) -> bool:
        """Return whether the day has come on which what holds is to be looked at again."""
        its = self.in_force
        return bool(its and its.review_on and its.review_on <= self.on)

    @property
    def _decided(self) -> list[Proposition]:
        return [each for each in self.versions if each.state in DECISIONS]


def standings_of(segments: Collection[Segment], *, on: dt.date) -> dict[int, Standing]:
    """Return how the propositions of some segments stand, by the number of the segment."""
    found: dict[int, list[Proposition]] = defaultdict(list)
    rows = Proposition.objects.filter(segment__in=segments).select_related("by", "owner")
    for each in rows.order_by("-id"):
        found[each.segment_id].append(each)
    return {each.pk: Standing(found[each.pk], on) for each in segments}


@once
def standing_for(segment: Segment, *, on: dt.date) -> Standing:
    """Return how the proposition of a segment stands, each version with the size before it."""
    before = Size.objects.filter(segment=OuterRef("segment"), day__lt=OuterRef("begins")).order_by(
        "-day"
    )
    kept = {f"kept_{name}": Subquery(before.values(name)[:1]) for name in _KEPT}
    begins = TruncMonth("holds_from")
    rows = Proposition.objects.filter(segment=segment).annotate(begins=begins).annotate(**kept)
    return Standing(list(rows.select_related("by", "owner").order_by("-id")), on)


def kept_before(version: Proposition) -> Kept | None:
    """Return how large the segment was at the end of the month before a version began.

    None where nobody kept it in that month. The version is one of ``standing_for``.
    """
    kept = Kept(**{name: getattr(version, f"kept_{name}") for name in _KEPT})
    if not version.holds_from or not kept.day:
        return None
    return kept if kept.day >= month_from(version.holds_from, -1) else None


def owners_for(segment: Segment) -> list[Person]:
    """Return who can own the proposition of a segment: who plans, and may use the segment."""
    people = Person.objects.filter(is_active=True).select_related("branch", "team").order_by("name")
    owner = segment.owner
    return [
        each
        for each in people
        if each.may(Permission.PLAN_ACCOUNTS) and _is_shared(segment, owner, each)
    ]


def _is_shared(segment: Segment, owner: Person, person: Person) -> bool:
    sharing = Segment.Sharing
    match segment.sharing:
        case sharing.EVERYBODY:
            return True
        case sharing.BRANCH if owner.branch_id and owner.branch_id == person.branch_id:
            return True
        case sharing.TEAM if owner.team_id and owner.team_id == person.team_id:
            return True
    return owner.pk == person.pk


def _begins(version: Proposition) -> dt.date:
    return version.holds_from or dt.date.max
