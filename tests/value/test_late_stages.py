"""Finance decides in which stages late bills are counted, and what is late is reckoned by them."""

import datetime as dt
from decimal import Decimal

import pytest
from django.core.exceptions import PermissionDenied
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from quilate.core.deciding import PolicyOvertaken
from quilate.core.models import AuditEntry, Job
from quilate.value.models import LateBills, LatePolicy, LossExperience, ValueChange
from quilate.value.owing.actions import decide_stages
from quilate.value.owing.change import change_to
from quilate.value.owing.measuring import SETTLED_DAYS
from quilate.value.owing.nightly import reckon_late_bills
from quilate.value.owing.stages import USUAL, Experience, Stage, Stages
from tests.activity_tables import house, loaded
from tests.facts import facts_prepared
from tests.people import company, person
from tests.valued_company import VALUED_AT, valued_company

pytestmark = pytest.mark.django_db
TODAY = VALUED_AT.date()
_TWO = [Stage(1, Decimal("0.1")), Stage(46, Decimal("0.6"))]


def _bill(key: str, *, due: dt.date, **fields: object) -> None:
    issued = due - dt.timedelta(days=15)
    loaded("invoices", {"invoice": key, "issued_on": issued, "due_on": due} | fields)


def _decided(stages: list[Stage] = _TWO, *, seen: int | None = None) -> LatePolicy:
    finance = person(area="finance")
    return decide_stages(stages, reason="Así cobramos", seen=seen, by=finance, at=VALUED_AT)


def _sent(*rows: tuple[str, str], reason: str = "Así cobramos") -> dict[str, str]:
    fields = {f"day-{place}": day for place, (day, _) in enumerate(rows)}
    fields |= {f"share-{place}": share for place, (_, share) in enumerate(rows)}
    return fields | {"reason": reason}


def test_what_is_late_follows_the_stages_once_they_are_measured() -> None:
    house()
    _bill("F1", due=TODAY - dt.timedelta(days=40), amount="100")
    reckon_late_bills(on=TODAY, at=VALUED_AT)
    assert LateBills.objects.get().expected_loss == 15

    policy = _decided()
    assert Experience.in_use().stages == Stages()
    reckon_late_bills(on=TODAY, at=VALUED_AT + dt.timedelta(hours=1))

    assert LateBills.objects.get().expected_loss == 10
    assert Experience.in_use().stages == Stages(_TWO, policy)
    assert not ValueChange.objects.exists()


def test_own_bills_are_measured_by_the_days_that_were_decided() -> None:
    house()
    long_ago = TODAY - dt.timedelta(days=SETTLED_DAYS + 30)
    for number, days in enumerate((20, 44, 45, 60)):
        _bill(f"F{number}", due=long_ago, amount="100")
        paid_on = long_ago + dt.timedelta(days=days)
        loaded("payments", {"invoice": f"F{number}", "day": paid_on, "amount": "100"})
    _decided()

    reckon_late_bills(on=TODAY, at=VALUED_AT)

    measured = LossExperience.objects.get()
    assert [stage["bills"] for stage in measured.stages] == [4, 1]
    assert measured.policy == LatePolicy.in_force()


def test_a_decision_is_kept_with_its_reason_and_has_everything_reckoned() -> None:
    company()

    policy = _decided()

    assert Stages.in_force() == Stages(_TWO, policy)
    entry = AuditEntry.objects.get(action="late.decided")
    assert entry.details["about"] == "Así cobramos"
    assert Job.objects.get(kind="value.late-bills").arguments == {"are_decided": True}


def test_nobody_decides_over_what_they_have_not_seen_nor_without_a_say_in_the_whole() -> None:
    company()
    _decided()

    with pytest.raises(PolicyOvertaken):
        _decided()
    with pytest.raises(PermissionDenied):
        seller = person(area="sales")
        decide_stages(_TWO, reason="?", seen=None, by=seller, at=VALUED_AT)
    assert LatePolicy.objects.count() == 1


@pytest.mark.parametrize(
    ("rows", "field", "said"),
    [
        ([("2", "5")], "day-0", "begin on day 1"),
        ([], "day-0", "begin on day 1"),
        ([("1", "5"), ("1", "10")], "day-1", "after the stage before"),
        ([("1", "5"), ("31", "4")], "share-1", "No less can be lost"),
        ([("1", "5"), ("31", "")], "share-1", "may be 0"),
        ([("1", "5"), ("", "10")], "day-1", "on which day"),
        ([("1", "101")], "share-0", "100"),
    ],
)
def test_what_cannot_be_is_refused_beside_its_field(
    client: Client, rows: list[tuple[str, str]], field: str, said: str
) -> None:
    company()
    client.force_login(person(area="finance", language="en"))

    form = client.post(reverse("late-stages"), _sent(*rows)).context["form"]

    assert said in str(form.errors[field])
    assert not LatePolicy.objects.exists()


def test_what_is_written_is_decided(client: Client) -> None:
    company()
    client.force_login(person(area="finance", language="en"))

    client.post(reverse("late-stages"), _sent(("1", "10"), ("46", "60")))

    assert Stages.in_force().all == _TWO


def test_what_would_change_is_shown_before_anything_is_decided(client: Client) -> None:
    house()
    _bill("F1", due=timezone.localdate() - dt.timedelta(days=40), amount="100")
    long_ago = timezone.localdate() - dt.timedelta(days=SETTLED_DAYS + 30)
    for number in range(50):
        _bill(f"P{number}", due=long_ago, amount="10")
        paid_on = long_ago + dt.timedelta(days=20 if number % 2 else 60)
        loaded("payments", {"invoice": f"P{number}", "day": paid_on, "amount": "10"})
    client.force_login(person(area="finance", language="en"))

    asked = _sent(("1", "10"), ("46", "60"), reason="") | {"preview": "yes"}
    shown = client.post(reverse("late-stages"), asked)

    change = shown.context["change"]
    # Fifty of their own weigh as much as what is assumed: (0 + 10 %) / 2.
    assert [(each.bills, each.share, each.measured) for each in change.stages] == [
        (1, Decimal("0.05"), 50),
        (0, Decimal("0.4"), 25),
    ]
    # The stages in use are measured on the same bills: 25 came to day 31, which leaves two thirds
    # of the 15 % that are assumed.
    assert (change.before, change.after) == (Decimal("10.0000"), 5)
    assert not LatePolicy.objects.exists()


def test_stages_that_hold_already_change_nothing() -> None:
    house()
    _bill("F1", due=TODAY - dt.timedelta(days=40), amount="100")
    _bill("F2", due=TODAY - dt.timedelta(days=200), amount="30")
    reckon_late_bills(on=TODAY, at=VALUED_AT)

    change = change_to(USUAL, on=TODAY)

    kept = sum(each.expected_loss for each in LateBills.objects.all())
    assert kept > 15
    assert round(change.before, 2) == round(change.after, 2) == kept


@pytest.mark.long
def test_the_page_counts_whom_a_person_may_see(client: Client) -> None:
    valued = valued_company(number=20)
    for number in (0, 1):
        mine = valued.customer(number)
        _bill(f"F{number}", due=TODAY - dt.timedelta(days=40), customer=mine.key)
    reckon_late_bills(on=TODAY, at=VALUED_AT)
    facts_prepared()
    client.force_login(person(language="en"))
    (_, second, *_) = client.get(reverse("late-bills")).context["stages"]
    assert (second.customers, second.amount, second.expected_loss) == (2, 40, 6)
    assert second.days == "31 to 60 days" and second.is_assumed

    client.force_login(person(area="sales", scope="own"))
    shown = client.get(reverse("late-bills")).context["stages"]
    assert [each.customers for each in shown] == [0] * len(USUAL)
