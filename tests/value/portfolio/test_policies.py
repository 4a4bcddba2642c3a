"""Lines and treatments are decided one after the other, each with a reason, and hold for all."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest
from django.core.exceptions import PermissionDenied
from django.db.models import Sum
from django.test import Client
from django.urls import reverse

from quilate.core.deciding import PolicyOvertaken
from quilate.core.facts import asking
from quilate.core.models import AuditEntry, Job
from quilate.value.equity import equity_of
from quilate.value.jobs import PLACE
from quilate.value.models import PortfolioPolicy, Quadrant, Valuation, ValuationRun
from quilate.value.portfolio.actions import Decision, set_policy
from quilate.value.portfolio.change import Assumptions
from quilate.value.portfolio.lines import average_lines, saved_lines
from quilate.value.portfolio.placing import place_customers
from quilate.value.portfolio.treatment import Treatment, treatments_of
from quilate.value.queries import totals_by_quadrant
from quilate.value.standing import standing_of
from tests.facts import facts_prepared
from tests.people import AT, company, person
from tests.valued_company import value_again, valued_company

pytestmark = pytest.mark.django_db
DECISION = Decision(
    Decimal("30.00"), Decimal("20.00"), treatments_of(None), Assumptions(), "Spring budget"
)
LATER = AT + dt.timedelta(hours=1)


def test_a_decision_holds_from_then_on_and_the_one_before_stays() -> None:
    company()
    admin = person()
    first = set_policy(DECISION, seen=None, by=admin, at=AT)
    moved = replace(DECISION, cut_clv=Decimal("25.00"), reason="Fewer")

    second = set_policy(moved, seen=first.pk, by=admin, at=LATER)

    assert PortfolioPolicy.in_force() == second
    assert (first.cut_clv, second.cut_clv) == (Decimal("20.00"), Decimal("25.00"))
    told = AuditEntry.objects.filter(action="portfolio.decided").order_by("at")
    assert [(each.person, each.details["about"]) for each in told] == [
        (admin, "Spring budget"),
        (admin, "Fewer"),
    ]
    assert Job.objects.filter(kind=PLACE).count() == 2


def test_who_decided_finds_the_job_that_places_everybody() -> None:
    company()
    decider = person("finance")

    set_policy(DECISION, seen=None, by=decider, at=AT)

    assert Job.objects.visible_to(decider).get().kind == PLACE


def test_who_decides_over_what_somebody_saved_meanwhile_is_told() -> None:
    company()
    theirs = set_policy(DECISION, seen=None, by=person(), at=AT)

    with pytest.raises(PolicyOvertaken) as told:
        set_policy(replace(DECISION, reason="Mine"), seen=None, by=person(), at=LATER)

    assert told.value.policy == theirs
    assert PortfolioPolicy.objects.count() == 1


def test_who_may_not_decide_does_not() -> None:
    company()

    for somebody in (person("sales", "all"), person("information", "branch")):
        with pytest.raises(PermissionDenied):
            set_policy(DECISION, seen=None, by=somebody, at=AT)

    assert not PortfolioPolicy.objects.exists()


@pytest.mark.long
def test_everybody_is_placed_by_the_policy_with_their_sums_and_so_is_the_next_run() -> None:
    valued = valued_company(number=40)
    set_policy(DECISION, seen=None, by=person(), at=AT)
    before = places()

    moved = place_customers()

    after = places()
    assert moved == sum(before[number] != after[number] for number in before) > 0
    sums = totals_by_quadrant(person())
    for quadrant in Quadrant:
        theirs = Valuation.objects.current().filter(quadrant=quadrant)
        assert sums[quadrant].customers == theirs.count()
        assert sums[quadrant]["clv"] == (theirs.aggregate(clv=Sum("clv"))["clv"] or 0)
    valued.run.refresh_from_db()
    assert (valued.run.cut_current_value, valued.run.cut_clv) == (Decimal(30), Decimal(20))
    assert place_customers() == 0
    value_again(at=LATER)
    assert places() == after


@pytest.mark.long
def test_home_counts_by_the_lines_that_were_just_saved_before_everybody_is_placed() -> None:
    valued_company(number=40)
    admin = person()
    facts_prepared()
    set_policy(DECISION, seen=None, by=admin, at=AT)

    with asking() as ask:
        counted, _ = equity_of(ask, admin, standing_of(admin)).by_quadrant["invest"]

    valued = Valuation.objects.current()
    assert counted == valued.filter(current_value__gte=30, clv__gte=20).count()
    assert counted != valued.filter(quadrant=Quadrant.INVEST).count()


@pytest.mark.long
def test_a_line_that_is_left_empty_is_drawn_by_the_average_customer() -> None:
    valued = valued_company(number=40)
    average = (valued.run.cut_current_value, valued.run.cut_clv)
    admin = person()
    first = set_policy(DECISION, seen=None, by=admin, at=AT)
    place_customers()
    as_it_was = replace(DECISION, cut_current_value=None, cut_clv=None)
    set_policy(as_it_was, seen=first.pk, by=admin, at=LATER)

    place_customers()

    run = ValuationRun.current()
    assert run is not None
    assert abs(run.cut_current_value - average[0]) <= Decimal("0.01")
    assert abs(run.cut_clv - average[1]) <= Decimal("0.01")


@pytest.mark.long
def test_two_people_who_move_the_line_at_once_each_see_what_the_other_did(client: Client) -> None:
    valued_company(number=40)
    facts_prepared()
    client.force_login(person(name="Ada", language="en"))
    written = sent(clv="12.00", reason="Mine", seen="")
    theirs = set_policy(DECISION, seen=None, by=person(name="Bea"), at=AT)

    told = client.post(reverse("portfolio-policy"), written)

    page = told.content.decode()
    assert "Bea decided otherwise" in page
    assert "Spring budget" in page
    assert 'value="12.00"' in page
    assert "Mine</textarea>" in page
    assert PortfolioPolicy.objects.count() == 1
    again = client.post(reverse("portfolio-policy"), written | {"seen": theirs.pk})
    assert again.status_code == 302
    mine = PortfolioPolicy.in_force()
    assert mine is not None
    assert (mine.reason, mine.cut_clv) == ("Mine", Decimal(12))


@pytest.mark.long
def test_a_decision_without_a_reason_is_not_saved_and_nothing_written_is_lost(
    client: Client,
) -> None:
    valued_company(number=40)
    facts_prepared()
    client.force_login(person())

    page = client.post(reverse("portfolio-policy"), sent(clv="12.00", reason="")).content.decode()

    assert 'value="12.00"' in page
    assert "aria-invalid" in page
    assert not PortfolioPolicy.objects.exists()


def test_what_would_change_is_seen_without_a_reason(client: Client) -> None:
    valued_company(number=12)
    facts_prepared()
    client.force_login(person(language="en"))
    looked = sent(clv="12.00", reason="", preview="yes")

    page = client.post(reverse("portfolio-policy"), looked).content.decode()

    assert "would-change" in page
    assert "aria-invalid" not in page
    assert not PortfolioPolicy.objects.exists()


def test_who_changes_only_a_treatment_leaves_the_line_to_the_average_customer(
    client: Client,
) -> None:
    valued = valued_company(number=12)
    facts_prepared()
    client.force_login(person(language="en"))
    average = saved_lines(valued.run, None)
    assert abs(average_lines(valued.run).clv - average.clv) <= Decimal("0.01")
    shown = {"current_value": average.current_value, "clv": average.clv + 1}

    # The page of the map sends the lines that it shows, of which here one was moved.
    page = client.get(reverse("portfolio-policy"), shown)

    begun = page.context["forms"].policy
    assert (begun["current_value"].value(), begun["clv"].value()) == (None, average.clv + 1)
    assert f"today at {average.current_value:,.2f}" in page.content.decode()


@pytest.mark.long
def test_a_group_without_any_channel_is_refused(client: Client) -> None:
    valued_company(number=40)
    facts_prepared()
    client.force_login(person())

    said = client.post(reverse("portfolio-policy"), sent(**{"sack-channels": []}))

    assert "nobody is left without a way" in said.content.decode()
    assert not PortfolioPolicy.objects.exists()


@pytest.mark.long
def test_the_history_says_what_each_decision_changed(client: Client) -> None:
    valued_company(number=40)
    facts_prepared()
    client.force_login(person(language="en"))
    client.post(reverse("portfolio-policy"), sent(**{"sack-channels": ["web", "email"]}))

    page = client.get(reverse("portfolio-history")).content.decode()

    assert "Because" in page
    assert "Average customer →" in page
    assert "Line of CLV" in page
    assert "E-mail, Web form" in page


def sent(**changed: object) -> dict[str, object]:
    """Return the form as a browser sends it."""
    written: dict[str, object] = {"current_value": "30", "clv": "20", "reason": "Because"}
    for each in Quadrant:
        usual = Treatment().written()
        kept = {name: value for name, value in usual.items() if value is not None}
        written |= {f"{each.value}-{name}": value for name, value in kept.items()}
    return written | changed


def places() -> dict[int, tuple[str, bool]]:
    found = Valuation.objects.current().values_list("customer_id", "quadrant", "uncertain")
    return {number: (quadrant, uncertain) for number, quadrant, uncertain in found}
