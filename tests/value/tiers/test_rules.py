"""A rule is decided with a reason, shown before, and holds for all with a margin."""

import datetime as dt
from collections import Counter
from dataclasses import replace
from decimal import Decimal

import pytest
from django.core.exceptions import PermissionDenied
from django.db.models import Sum
from django.test import Client
from django.urls import reverse

from quilate.core.deciding import PolicyOvertaken
from quilate.core.models import AuditEntry, Job
from quilate.customers.happening import Happened
from quilate.value.jobs import PLACE_TIERS
from quilate.value.models import Tier, TierPolicy, Valuation, ValuationRun
from quilate.value.models.tier_policy import By, Measure
from quilate.value.queries import totals_by
from quilate.value.refreshing import refresh
from quilate.value.tiers.actions import set_tiers
from quilate.value.tiers.change import change_to
from quilate.value.tiers.names import LETTERS
from quilate.value.tiers.placing import place_tiers
from quilate.value.tiers.rule import Drawn, TierRule
from tests.facts import facts_prepared
from tests.people import AT, company, person
from tests.tiered_company import tiered_company
from tests.valued_company import VALUED_AT, value_again, valued_company

pytestmark = pytest.mark.django_db
LATER = AT + dt.timedelta(hours=1)
AMOUNTS = TierRule(By.AMOUNT, Measure.CLV_LOW, (Decimal(40), Decimal(20), Decimal(5)))
FIFTHS = TierRule(By.QUANTILE, Measure.CLV, (Decimal("0.2"), Decimal("0.4"), Decimal("0.6")))


def test_a_rule_holds_from_then_on_and_the_one_before_stays() -> None:
    company()
    admin = person()
    first = decided(AMOUNTS, by=admin)

    second = decided(FIFTHS, seen=first.pk, by=admin, at=LATER, reason="Fewer")

    assert TierPolicy.in_force() == second
    assert TierRule.in_force().draws_as(FIFTHS)
    told = AuditEntry.objects.filter(action="tiers.decided").order_by("at")
    assert [each.details["about"] for each in told] == ["Because", "Fewer"]
    assert Job.objects.filter(kind=PLACE_TIERS).count() == 2


def test_who_may_not_decide_does_not_and_who_is_overtaken_is_told() -> None:
    company()
    for somebody in (person("sales", "all"), person("information", "branch")):
        with pytest.raises(PermissionDenied):
            decided(AMOUNTS, by=somebody)
    theirs = decided(AMOUNTS)

    with pytest.raises(PolicyOvertaken) as told:
        decided(FIFTHS, at=LATER)

    assert told.value.policy == theirs
    assert TierPolicy.objects.count() == 1


def test_what_is_shown_before_saving_is_what_happens_then() -> None:
    tiered = tiered_company()
    facts_prepared()
    before = tiers()
    shown = change_to(AMOUNTS, tiered.run)
    decided(AMOUNTS)

    moved = place_tiers()

    after = tiers()
    ways = Counter((before[each], after[each]) for each in before)
    assert {(c.before, c.after): c.customers for c in shown.matrix.cells.values()} == ways
    assert moved == shown.moved == sum(n for (old, new), n in ways.items() if old != new) > 0
    assert after == {
        each.customer_id: "DCBA"[sum(each.clv_low >= line for line in AMOUNTS.until)]
        for each in Valuation.objects.current()
    }
    sums = totals_by(person(), "tier")
    for tier in Tier:
        theirs = Valuation.objects.current().filter(tier=tier)
        if not theirs:
            continue
        assert sums[tier.value,].customers == theirs.count()
        assert sums[tier.value,]["clv"] == theirs.aggregate(clv=Sum("clv"))["clv"]
    assert place_tiers() == 0
    assert tiers() == after


def test_a_rule_of_quantiles_puts_shares_of_the_customers_into_tiers() -> None:
    tiered = tiered_company()
    decided(FIFTHS)

    place_tiers()

    count = Counter(tiers().values())
    assert count["A"] == -(-tiered.run.customers // 5)
    assert count["A"] + count["B"] == -(-2 * tiered.run.customers // 5)


def test_within_the_margin_nobody_changes_tier_and_beyond_it_everybody_does() -> None:
    tiered_company()
    decided(replace(AMOUNTS, measure=Measure.CLV))
    place_tiers()
    one, other, third = Valuation.objects.current().filter(clv__gt=0).order_by("pk")[:3]
    worth(one, "41.00", "B")  # past the line of 40 by less than a tenth
    worth(other, "44.00", "B")
    worth(third, "36.00", "A")

    place_tiers()

    assert [tiers()[each.customer_id] for each in (one, other, third)] == ["B", "A", "A"]
    worth(one, "39.99", "A")
    first = TierPolicy.in_force()
    assert first is not None
    decided(replace(AMOUNTS, measure=Measure.CLV, margin=Decimal(0)), seen=first.pk, at=LATER)
    place_tiers()
    assert [tiers()[each.customer_id] for each in (one, other, third)] == ["B", "A", "B"]


def test_the_same_day_a_customer_is_held_by_the_margin_of_the_lines_of_the_run() -> None:
    valued = valued_company(number=40)
    customer = valued.customer(0)
    valuation = Valuation.objects.current().get(customer=customer)
    # A line that the customer is just short of, and one that they are well past.
    for line, expected in ((valuation.clv * Decimal("1.05"), "A"), (valuation.clv * 2, "B")):
        Valuation.objects.filter(pk=valuation.pk).update(tier="A")
        draw(valued.run, line)

        refresh([customer.pk], Happened((customer.pk,), "other", VALUED_AT))

        assert Valuation.objects.get(pk=valuation.pk).tier == expected


@pytest.mark.long
def test_the_next_run_moves_only_those_who_are_past_the_margin() -> None:
    valued = valued_company(number=40)
    line = Drawn.of(valued.run).lowest[0]
    assert line is not None
    held = Valuation.objects.current().filter(tier="A").order_by("clv").first()
    fallen = Valuation.objects.current().filter(clv__lt=line * Decimal("0.8"), clv__gt=0).first()
    assert held and fallen
    # As if the one had been short of the line before, and the other above it.
    Valuation.objects.filter(pk=held.pk).update(tier="B")
    Valuation.objects.filter(pk=fallen.pk).update(tier="A")

    run = value_again(at=LATER)

    now = tiers()
    assert (now[held.customer_id], now[fallen.customer_id]) == ("B", fallen.tier)
    # Whoever is elsewhere than the plain line says, is within the margin of it.
    drawn = Drawn.of(run)
    for each in Valuation.objects.current():
        plain = drawn.tier_of(each, before=None)
        assert plain == each.tier or each.customer_id == held.customer_id


@pytest.mark.long
def test_the_next_run_puts_everybody_into_tiers_by_a_rule_decided_before_it() -> None:
    valued_company(number=40)
    # Under another rule nobody has been anywhere before: the lines decide alone.
    decided(AMOUNTS)

    value_again(at=LATER)

    assert tiers() == {
        each.customer_id: "DCBA"[sum(each.clv_low >= line for line in AMOUNTS.until)]
        for each in Valuation.objects.current()
    }
    assert place_tiers() == 0


def test_the_form_says_beside_its_field_what_makes_no_sense(client: Client) -> None:
    tiered_company()
    facts_prepared()
    client.force_login(person(language="en"))
    for changed, said in (
        ({"b_share": "40"}, "Write more than for the tier above"),
        ({"c_share": "100"}, "above 0 and below 100"),
        ({"b_share": ""}, "this rule needs it"),
        ({"by_what": "amount"}, "this rule needs it"),
        ({"by_what": "amount", **amounts(10, 20, 5)}, "Write less than for the tier above"),
        ({"margin": "80"}, "50"),
        ({"reason": ""}, "aria-invalid"),
    ):
        page = client.post(reverse("tier-policy"), sent(**changed)).content.decode()
        assert said in page, changed
    assert not TierPolicy.objects.exists()


def test_a_preview_names_a_tier_in_which_nobody_would_be_and_saves_nothing(client: Client) -> None:
    tiered_company()
    facts_prepared()
    client.force_login(person(language="en"))
    high = sent(by_what="amount", preview="yes", reason="", **amounts(900000, 800000, 5))

    page = client.post(reverse("tier-policy"), high).content.decode()

    assert "Nobody would be in A" in page
    assert "would change tier" in page
    assert not TierPolicy.objects.exists()


def test_two_people_who_change_the_rule_at_once_each_see_what_the_other_did(
    client: Client,
) -> None:
    tiered_company()
    facts_prepared()
    client.force_login(person(name="Ada", language="en"))
    theirs = decided(AMOUNTS, by=person(name="Bea"), reason="Spring budget")

    page = client.post(reverse("tier-policy"), sent(reason="Mine")).content.decode()

    assert "Bea decided otherwise" in page
    assert "Spring budget" in page
    assert "Mine</textarea>" in page
    again = client.post(reverse("tier-policy"), sent(reason="Mine", seen=theirs.pk))
    assert again.status_code == 302
    assert TierRule.in_force() == TierRule(margin=Decimal("0.15"))
    told = client.get(reverse("tier-history")).content.decode()
    assert "Mine" in told
    assert "CLV, lower end of its interval →" in told


def decided(rule: TierRule, **named: object) -> TierPolicy:
    usual: dict[str, object] = {"reason": "Because", "seen": None, "at": AT}
    by = named.pop("by", None) or person()
    return set_tiers(rule, LETTERS, by=by, **usual | named)  # type: ignore[arg-type]


def tiers() -> dict[int, str]:
    return dict(Valuation.objects.current().values_list("customer_id", "tier"))


def worth(valuation: Valuation, clv: str, tier: str) -> None:
    Valuation.objects.filter(pk=valuation.pk).update(clv=Decimal(clv), tier=tier)


def draw(run: ValuationRun, line: Decimal) -> None:
    """Draw the highest line elsewhere, and the others so low that nobody is below them."""
    lowest = (line.quantize(Decimal("0.01")), Decimal(-9000), Decimal(-9500))
    run.tiering = Drawn(TierRule(), lowest).written()
    run.save()


def amounts(*lines: int) -> dict[str, object]:
    return {f"{letter}_amount": line for letter, line in zip("abc", lines, strict=True)}


def sent(**changed: object) -> dict[str, object]:
    """Return the form as a browser sends it."""
    shares = {"a_share": "50", "b_share": "80", "c_share": "95"}
    chosen = {"by_what": "share", "measure": "clv", "margin": "15", "reason": "Because"}
    return chosen | shares | changed
