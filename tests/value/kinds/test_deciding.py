"""Kinds go on under their names and codes, and nothing changes before somebody decides."""

import pytest
from django.core.exceptions import PermissionDenied

from quilate.core.models import AuditEntry, Job
from quilate.core.roles import Area
from quilate.language import Problem
from quilate.value.kinds.deciding import adopt, decline, rename
from quilate.value.kinds.models import CustomerKind, Finding
from quilate.value.kinds.queries import names_in_force
from tests.every_kind import propose_others, sort_customers
from tests.people import AT, branch, company, person

pytestmark = pytest.mark.django_db


def test_the_first_kinds_are_coded_from_the_largest() -> None:
    company()
    here = sort_customers()

    assert here.finding.codes == ["C1", "C2"]
    assert Finding.in_force() == here.finding
    assert list(names_in_force()) == ["C1", "C2"]


def test_others_replace_them_once_somebody_has_decided() -> None:
    company()
    here, olga = sort_customers(), person()
    proposed = propose_others(here)
    rename(here.quiet, "Dormidos", by=olga, at=AT)

    assert Finding.in_force() == here.finding
    Job.objects.all().delete()
    adopt(proposed, by=olga, at=AT)

    assert Finding.in_force() == proposed and Finding.proposed() is None
    proposed.refresh_from_db()
    assert proposed.codes == ["C1", "C3"], "the code of a kind that is gone is not used again"
    assert names_in_force()["C1"] == "Dormidos"
    here.finding.refresh_from_db()
    assert here.finding.state == Finding.State.OVERTAKEN
    assert Job.objects.filter(kind="facts.prepare").count() == 1
    entry = AuditEntry.objects.get(action="kinds.adopted")
    assert entry.person == olga and entry.details == {"customers": 5}


def test_who_keeps_to_those_before_keeps_them() -> None:
    company()
    here, olga = sort_customers(), person()
    proposed = propose_others(here)

    decline(proposed, by=olga, at=AT)

    assert Finding.in_force() == here.finding and Finding.proposed() is None
    with pytest.raises(Problem):
        adopt(proposed, by=olga, at=AT)
    assert CustomerKind.objects.count() == 2


def test_a_kind_is_called_by_one_name_that_no_other_has() -> None:
    company()
    here, olga = sort_customers(), person()
    rename(here.quiet, "Dormidos", by=olga, at=AT)

    with pytest.raises(Problem):
        rename(here.lately, "DORMIDOS", by=olga, at=AT)
    rename(here.quiet, "", by=olga, at=AT)

    assert names_in_force()["C1"] == "Compran pocas veces, hace tiempo que no compran"
    renamed = AuditEntry.objects.filter(action="kind.renamed").order_by("pk")
    assert [each.details["name"] for each in renamed] == ["Dormidos", ""]


@pytest.mark.parametrize(("area", "scope"), [(Area.SALES, "all"), (Area.MARKETING, "branch")])
def test_who_may_not_look_for_kinds_decides_nothing(area: str, scope: str) -> None:
    company()
    here = sort_customers()
    proposed, somebody = propose_others(here), person(area, scope, branch=branch())

    for refused in (adopt, decline):
        with pytest.raises(PermissionDenied):
            refused(proposed, by=somebody, at=AT)
    with pytest.raises(PermissionDenied):
        rename(here.quiet, "Mine", by=somebody, at=AT)

    assert Finding.proposed() == proposed
