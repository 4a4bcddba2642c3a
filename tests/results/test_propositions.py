"""What a segment is promised version by version, and what stands beside it, to the cent."""

import dataclasses
import datetime as dt
from decimal import Decimal

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from quilate.core.deciding import PolicyOvertaken
from quilate.core.models import AuditEntry, Person
from quilate.customers.models import Customer
from quilate.language import Problem
from quilate.results.models import ResultsRun
from quilate.results.propositions.actions import decide, draft, drop, end
from quilate.results.propositions.figures import served_of, worth_of
from quilate.results.propositions.history import differences, history_of
from quilate.results.propositions.models import Proposition
from quilate.results.propositions.queries import Kept, owners_for, standing_for
from quilate.results.propositions.result import brought_by, net_margin
from quilate.results.propositions.shown import beside
from quilate.results.result import Result
from quilate.segments.actions import delete
from quilate.segments.models import Segment
from quilate.segments.naming import condition_for
from quilate.segments.queries import members_of, worth_and_whole
from quilate.value.models import Valuation, ValuationRun
from quilate.value.together import together
from tests.people import AT, branch, person
from tests.results.promising import BEGINS, FAR, ON, promised, reckoned_with, said, some_segment
from tests.results.reckoned_company import FIRST, LAST
from tests.results.test_statements import counted, next_month

pytestmark = pytest.mark.django_db


@pytest.fixture
def olga(run: ResultsRun) -> Person:
    return person(name="Olga")


@pytest.fixture
def segment(olga: Person) -> Segment:
    return some_segment(olga)


def bare(result: Result) -> Result:
    """Return it without what winning customers cost, which is counted elsewhere."""
    return dataclasses.replace(result, acquisition=Decimal(0))


def valuation_run() -> ValuationRun:
    found = ValuationRun.current()
    assert found is not None
    return found


def test_what_it_is_worth_is_what_its_customers_are_worth(olga: Person, segment: Segment) -> None:
    members = members_of(segment, olga, on=ON).tolist()
    its = list(Valuation.objects.current().filter(customer__in=members))
    others = list(Valuation.objects.current().exclude(customer__in=members))

    worth = worth_of(segment, olga, valuation_run(), on=ON)

    assert its and others
    for side, rows in ((worth.its, its), (worth.rest, others)):
        assert side.valued == len(rows)
        assert side.clv == sum(each.clv for each in rows)
        assert side.current_value == sum(each.current_value for each in rows)
    assert worth.its.customers == len(members)
    assert worth.its.customers + worth.rest.customers == Customer.objects.current().count()
    listed, whole = worth_and_whole(condition_for(segment, on=ON), olga)
    assert (worth.its.clv, worth.its.current_value) == (listed.clv, listed.current_value)
    assert worth.of_clv == listed.clv_share_of(whole)
    assert worth.its.interval == together(olga, members, valuation_run()).interval


def test_what_it_brought_is_counted_from_the_records_now_and_before_it_began(
    olga: Person, segment: Segment
) -> None:
    again = reckoned_with(segment)
    members = set(members_of(segment, olga, on=ON).tolist())
    others = set(Customer.objects.values_list("pk", flat=True)) - members

    brought = brought_by(segment, olga, again, holds_from=BEGINS)

    assert brought and brought.its_then and brought.rest_then
    then = dt.date(2024, 9, 1)
    assert (brought.times.now.first, brought.times.now.last) == (FIRST, LAST)
    assert brought.times.then and brought.times.then.first == then
    assert brought.times.since == 6
    for whose, now, before in (
        (members, brought.its, brought.its_then),
        (others, brought.rest, brought.rest_then),
    ):
        assert bare(now) == counted(whose, FIRST, next_month(LAST))
        assert bare(before) == counted(whose, then, BEGINS)
    lines = {each.name: each for each in brought.lines}
    assert lines["net-margin"].now == net_margin(brought.its)
    assert lines["net-margin"].now == (
        lines["margin"].now - lines["cost-to-serve"].now - lines["written-off"].now
    )
    margin = lines["margin"]
    assert margin.then and margin.change == float(margin.now / margin.then - 1)
    each = brought.its_each
    assert each.net_margin == net_margin(brought.its) / brought.its.customers


def test_nothing_is_compared_with_what_is_not_known(olga: Person, segment: Segment) -> None:
    again = reckoned_with(segment)

    soon = brought_by(segment, olga, again, holds_from=LAST + dt.timedelta(days=1))
    early = brought_by(segment, olga, again, holds_from=dt.date(2020, 1, 1))
    without = brought_by(segment, olga, again, holds_from=None)

    for found, since in ((soon, 0), (early, 12), (without, 0)):
        assert found is not None
        assert (found.its_then, found.rest_then, found.times.since) == (None, None, since)
        assert all(each.change is None for each in found.lines)
    later = some_segment(olga, name="Later")
    Segment.objects.filter(pk=later.pk).update(created_at=AT)
    assert brought_by(Segment.objects.get(pk=later.pk), olga, again, holds_from=BEGINS) is None
    assert brought_by(segment, olga, None, holds_from=BEGINS) is None


def test_who_sees_a_part_of_the_customers_gets_the_figures_of_that_part(
    olga: Person, segment: Segment
) -> None:
    again, seller = reckoned_with(segment), Person.objects.get(area="sales")
    own = set(Customer.objects.filter(owner=seller).values_list("pk", flat=True))
    its = own & set(members_of(segment, olga, on=ON).tolist())

    worth = worth_of(segment, seller, valuation_run(), on=ON)
    brought = brought_by(segment, seller, again, holds_from=BEGINS)

    assert worth.its.customers == len(its) < len(own)
    assert worth.rest.customers == len(own - its)
    assert brought and bare(brought.its) == counted(its, FIRST, next_month(LAST))


def test_the_size_before_is_that_of_the_end_of_the_month_before_for_who_sees_all(
    olga: Person, segment: Segment
) -> None:
    days = (dt.date(2025, 7, 31), dt.date(2025, 8, 29), dt.date(2025, 8, 30), dt.date(2025, 9, 1))
    for customers, day in enumerate(days):
        segment.sizes.create(day=day, customers=customers, current_value=1, clv=2)
    promised(segment, olga)
    seller = Person.objects.get(area="sales")

    def size(somebody: Person) -> Kept | None:
        version = standing_for(segment, on=ON).in_force
        assert version is not None
        return beside(segment, version, somebody, valuation_run(), ON).size

    kept = size(olga)
    assert kept and (kept.day, kept.customers, kept.clv) == (days[2], 2, 2)
    assert size(seller) is None
    segment.sizes.filter(day__month=8).delete()
    assert size(olga) is None


def test_it_says_how_many_are_treated_as_it_says(olga: Person, segment: Segment) -> None:
    version = promised(segment, olga, groups=["invest", "nurture"])
    members = members_of(segment, olga, on=ON).tolist()
    treated = Valuation.objects.current().filter(
        customer__in=members, quadrant__in=["invest", "nurture"]
    )

    served = served_of(segment, version, olga, on=ON)

    assert served.treated == treated.count() > 0 and served.planned == 0


def test_what_was_decided_last_holds_from_its_day_on_until_it_ends(
    olga: Person, segment: Segment
) -> None:
    first = promised(segment, olga)
    later = dt.date(2026, 6, 1)
    second = promised(segment, olga, seen=first.pk, promise="By ten", holds_from=later)
    thought = draft(segment, said(olga, promise="By nine"), seen=second.pk, by=olga, at=AT)

    now, then = standing_for(segment, on=ON), standing_for(segment, on=later)

    assert (now.in_force, now.ahead, now.draft, now.shown) == (first, second, thought, first)
    assert (then.in_force, then.ahead, then.draft) == (second, None, thought)
    assert standing_for(segment, on=BEGINS - dt.timedelta(days=1)).in_force is None
    assert not now.is_due and standing_for(segment, on=FAR).is_due
    ended = end(segment, later, reason="Sold", seen=thought.pk, by=olga, at=AT)
    after = standing_for(segment, on=later)
    assert (after.in_force, after.shown, after.can_end) == (None, None, False)
    assert standing_for(segment, on=ON).in_force == first
    with pytest.raises(Problem, match="no proposition that was decided"):
        end(segment, later, reason="Again", seen=ended.pk, by=olga, at=AT)


def test_no_version_is_lost_and_each_says_what_it_changed(olga: Person, segment: Segment) -> None:
    first = promised(segment, olga)
    promised(segment, olga, seen=first.pk, promise="By ten", strategies=["protect"])

    history = history_of(standing_for(segment, on=ON).versions)

    changed = [(each.before, each.after) for each in differences(first, history[0].policy)]
    assert changed == [("Served by noon", "By ten"), ("—", "Proteger")]
    assert len(history) == 2 and ("—", "Served by noon") in [
        (each.before, each.after) for each in differences(None, first)
    ]
    with pytest.raises(TypeError):
        first.save()
    with pytest.raises(TypeError):
        Proposition.objects.all().delete()
    deeds = AuditEntry.objects.filter(action="proposition.decided", subject_id=segment.pk)
    assert deeds.count() == 2


def test_nobody_writes_over_a_version_that_they_have_not_seen(
    olga: Person, segment: Segment
) -> None:
    first = promised(segment, olga)

    for deed in (draft, decide):
        with pytest.raises(PolicyOvertaken) as overtaken:
            deed(segment, said(olga), reason="No", seen=None, by=olga, at=AT)
        assert overtaken.value.policy == first
    with pytest.raises(PolicyOvertaken):
        end(segment, FAR, reason="No", seen=None, by=olga, at=AT)
    assert Proposition.objects.count() == 1


def test_a_draft_that_is_dropped_leaves_what_was_decided_and_stays_in_the_history(
    olga: Person, segment: Segment
) -> None:
    first = promised(segment, olga)
    thought = draft(segment, said(olga, promise="By nine"), seen=first.pk, by=olga, at=AT)

    dropped = drop(segment, seen=thought.pk, by=olga, at=AT)

    its = standing_for(segment, on=ON)
    assert (its.in_force, its.draft, its.to_change) == (first, None, first)
    assert list(its.versions) == [dropped, thought, first] and dropped.promise == first.promise
    assert end(segment, FAR, reason="Sold", seen=dropped.pk, by=olga, at=AT).state == "ended"
    deeds = AuditEntry.objects.filter(action="proposition.dropped", subject_id=segment.pk)
    assert deeds.count() == 1


def test_only_the_draft_that_somebody_saw_is_dropped_and_by_who_plans(
    olga: Person, segment: Segment
) -> None:
    first = promised(segment, olga)
    thought = draft(segment, said(olga), seen=first.pk, by=olga, at=AT)

    for seen in (None, first.pk):
        with pytest.raises(Problem, match="no draft to drop"):
            drop(segment, seen=seen, by=olga, at=AT)
    with pytest.raises(PermissionDenied):
        drop(segment, seen=thought.pk, by=person("reading"), at=AT)
    assert standing_for(segment, on=ON).draft == thought


def test_a_segment_with_a_proposition_is_not_deleted_before_that_has_ended(
    olga: Person, segment: Segment
) -> None:
    first = promised(segment, olga)

    with pytest.raises(Problem, match="cannot be deleted while it is in use"):
        delete(segment, by=olga, at=AT)
    today = timezone.localdate()
    end(segment, today, reason="Sold", seen=first.pk, by=olga, at=AT)
    delete(segment, by=olga, at=AT)

    assert Segment.objects.get(pk=segment.pk).deleted_at == AT


def test_nothing_holds_that_is_not_whole(olga: Person, segment: Segment) -> None:
    for name in ("needs", "promise", "difference", "owner", "holds_from", "review_on"):
        lacking = dataclasses.replace(said(olga), **{name: None})
        with pytest.raises(Problem, match="Something is missing"):
            decide(segment, lacking, reason="Why", seen=None, by=olga, at=AT)
    with pytest.raises(Problem, match="Something is missing"):
        decide(segment, said(olga), reason=" ", seen=None, by=olga, at=AT)
    with pytest.raises(Problem, match="Something is missing"):
        end(segment, ON, reason="", seen=None, by=olga, at=AT)


def test_who_plans_drafts_and_who_sets_policies_decides(olga: Person, segment: Segment) -> None:
    planner, reader = person("marketing"), person("reading")

    for deed, somebody in ((draft, reader), (decide, reader), (decide, planner)):
        with pytest.raises(PermissionDenied):
            deed(segment, said(olga), reason="No", seen=None, by=somebody, at=AT)
    with pytest.raises(PermissionDenied):
        end(segment, ON, reason="No", seen=None, by=planner, at=AT)
    assert draft(segment, said(olga), seen=None, by=planner, at=AT).state == "draft"


def test_its_owner_plans_and_may_use_the_segment(olga: Person, segment: Segment) -> None:
    north = branch("Norte")
    planner, far = person("marketing"), person("marketing", "branch", branch=branch("Sur"))
    reader, near = person("reading"), person("marketing", "branch", branch=north)

    everybody = owners_for(segment)
    olga.branch = north
    olga.save()
    segment.sharing = Segment.Sharing.BRANCH
    of_branch = owners_for(Segment.objects.select_related("owner").get(pk=_shared(segment)))
    segment.sharing = Segment.Sharing.NOBODY
    own = owners_for(Segment.objects.get(pk=_shared(segment)))

    assert {olga, planner, far, near} <= set(everybody) and reader not in everybody
    assert near in of_branch and olga in of_branch and far not in of_branch
    assert own == [olga]


def _shared(segment: Segment) -> int:
    segment.save()
    return segment.pk
