"""The pages of the portfolio: for whom, with whom, and what becomes of what is written."""

import pytest
from django.test import Client
from django.urls import reverse

from quilate.core.models import Person
from quilate.value.models import Quadrant, Valuation
from quilate.value.portfolio.crowd import crowd
from quilate.value.portfolio.lines import saved_lines
from quilate.value.portfolio.members import members
from tests.activity_tables import conversation_with
from tests.facts import facts_prepared
from tests.people import AT, company, person
from tests.value.portfolio.test_policies import sent
from tests.valued_company import ValuedCompany, valued_company

pytestmark = pytest.mark.django_db
DRAWN = "?current_value=-1000&clv=-1000"


@pytest.fixture
def valued() -> ValuedCompany:
    made = valued_company(number=30)
    facts_prepared()
    return made


@pytest.mark.long
def test_nobody_meets_a_customer_beyond_their_reach(client: Client, valued: ValuedCompany) -> None:
    in_the_north = person("operations", "branch", branch=valued.north)
    in_the_team = person("service", "team", branch=valued.north, team=valued.seller.team)
    for somebody in (valued.seller, in_the_team, in_the_north, person("reading", "all")):
        client.force_login(somebody)
        ours = names(somebody)
        everybody = set(Valuation.objects.values_list("customer__surname_1", flat=True))
        seen = "".join(
            client.get(address).content.decode()
            for address in (
                reverse("portfolio"),
                reverse("moved-lines") + DRAWN,
                reverse("portfolio-group", args=["invest"]) + DRAWN,
            )
        )
        assert {name for name in everybody if f" {name}<" in seen or f" {name} " in seen} == ours


@pytest.mark.long
def test_whose_scope_reaches_nobody_sees_that_nobody_is_there(
    client: Client, valued: ValuedCompany
) -> None:
    client.force_login(person("sales", "own", branch=valued.north))

    assert client.get(reverse("portfolio")).status_code == 200
    page = client.get(reverse("portfolio-group", args=["invest"])).content.decode()

    assert "Nobody stands here" in page


@pytest.mark.long
def test_only_who_sets_the_policy_opens_where_it_is_decided(
    client: Client, valued: ValuedCompany
) -> None:
    for somebody, opens in (
        (person("information", "all"), True),
        (person("finance", "branch", branch=valued.north), False),
        (valued.seller, False),
    ):
        client.force_login(somebody)
        policy = reverse("portfolio-policy")
        expected = 200 if opens else 403
        assert (client.get(policy).status_code, client.post(policy).status_code) == (expected,) * 2
        assert (policy in client.get(reverse("portfolio")).content.decode()) == opens


@pytest.mark.long
def test_without_a_script_other_lines_are_shown_by_the_same_page(
    client: Client, valued: ValuedCompany
) -> None:
    client.force_login(person(language="es"))

    page = client.get(reverse("portfolio") + "?current_value=1,5&clv=").content.decode()

    assert 'value="1,5"' in page
    assert "Los tratos" not in page.partition('id="would-change"')[2][:800]


@pytest.mark.long
def test_an_amount_that_is_none_is_told_beside_its_field(
    client: Client, valued: ValuedCompany
) -> None:
    client.force_login(person())

    page = client.get(reverse("portfolio") + "?current_value=much&clv=3").content.decode()
    half = client.get(reverse("moved-lines") + "?clv=-", headers={"HX-Request": "true"})

    assert 'value="much"' in page
    assert "id_current_value_error" in page
    assert half.status_code == 204


def test_before_anybody_is_valued_the_page_says_what_to_do(client: Client) -> None:
    company()
    client.force_login(person())

    for name in ("portfolio", "moved-lines", "portfolio-policy"):
        assert "Nobody is valued yet" in client.get(reverse(name)).content.decode()


@pytest.mark.long
def test_where_no_money_can_be_shown_it_says_what_to_do_with_the_link(
    client: Client, valued: ValuedCompany
) -> None:
    deciding = reverse("portfolio-policy")
    let_go = valued.run.valuations.filter(quadrant="sack").select_related("customer").first()
    assert let_go is not None
    conversation_with(let_go.customer, day=AT.date())
    facts_prepared()
    client.force_login(person(language="en"))

    alike = client.get(reverse("portfolio") + DRAWN).content.decode()
    written = sent(current_value="", clv="", preview="yes", **{"sack-channels": ["web"]})
    without_costs = client.post(deciding, written).content.decode()

    assert f'href="{deciding}?current_value=-1000&amp;clv=-1000">Give each group' in alike
    assert f'href="{reverse("costs")}">Enter the unit costs' in without_costs
    client.force_login(person("marketing"))
    assert reverse("costs") not in client.get(reverse("portfolio") + DRAWN).content.decode()


def test_who_may_be_let_go_are_first_the_certain_who_bring_least(
    client: Client, valued: ValuedCompany
) -> None:
    client.force_login(person(language="en"))
    sure, unsure = valued.run.valuations.filter(quadrant="sack").order_by("pk")[:2]
    valued.run.valuations.exclude(pk__in=(sure.pk, unsure.pk)).filter(quadrant="sack").delete()
    line = valued.run.cut_clv
    valued.run.valuations.filter(pk=sure.pk).update(clv_high=line - 1, current_value=5)
    valued.run.valuations.filter(pk=unsure.pk).update(clv_high=line + 1, current_value=-5)
    facts_prepared()

    page = client.get(reverse("portfolio-group", args=["sack"]))

    assert [each.customer.pk for each in page.context["page"].rows] == [
        sure.customer_id,
        unsure.customer_id,
    ]
    text = page.content.decode()
    assert reverse("parting-new", args=[sure.customer_id]) in text
    assert reverse("parting-new", args=[unsure.customer_id]) not in text
    assert "Of the 2 customers of the group one is uncertain" in text


@pytest.mark.long
def test_the_list_of_a_group_goes_from_the_greatest_clv_page_by_page(
    valued: ValuedCompany,
) -> None:
    admin, lines = person(), saved_lines(valued.run, None)
    stored = Valuation.objects.current().filter(quadrant="invest").order_by("-clv", "-customer_id")

    cursor, walked = "", []
    while True:
        page = members(admin, Quadrant.INVEST, lines, cursor=cursor, size=3)
        walked += [each.customer.pk for each in page.rows]
        if not page.after:
            break
        cursor = page.after
    back = members(admin, Quadrant.INVEST, lines, cursor=page.before, size=3)

    assert walked == list(stored.values_list("customer_id", flat=True))
    assert [each.customer.pk for each in back.rows] == walked[-len(page.rows) - 3 : -len(page.rows)]
    assert members(admin, Quadrant.INVEST, lines, cursor="<x~y", size=3).before == ""


@pytest.mark.long
def test_the_map_holds_everybody_once(valued: ValuedCompany) -> None:
    shown = crowd(person())

    assert shown is not None
    assert sum(level.path.count("M") for level in shown.levels) <= valued.run.customers
    best = Valuation.objects.current().get(rank=1)
    assert shown.largest[0].customer_id == best.customer_id


def names(somebody: Person) -> set[str]:
    visible = Valuation.objects.current().visible_to(somebody)
    return set(visible.values_list("customer__surname_1", flat=True))
