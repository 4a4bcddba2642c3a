"""The company's own names of its tiers: everywhere a person meets one; machines keep the letter."""

import pytest
from django.test import Client
from django.urls import reverse

from quilate.core.facts import FACTS, ask, fact_named
from quilate.core.models import Job
from quilate.value.jobs import PLACE_TIERS
from quilate.value.models import MonthEndValuation, Valuation
from quilate.value.tiers.actions import set_tiers
from quilate.value.tiers.names import LETTERS, tier_names
from quilate.value.tiers.rule import TierRule
from quilate.value.tiers.steps import prepare_steps
from tests.facts import facts_prepared
from tests.people import AT, person
from tests.tiered_company import TieredCompany, end_months, tiered_company

pytestmark = pytest.mark.django_db
METALS = {"A": "Diamante", "B": "Oro", "C": "Plata", "D": "D"}
_SENT = {"by_what": "share", "measure": "clv", "margin": "10", "reason": "As we say"}
SHARES = {"a_share": "50", "b_share": "80", "c_share": "95"}


@pytest.fixture
def tiered() -> TieredCompany:
    made = tiered_company(number=12)
    end_months(made)
    prepare_steps()
    facts_prepared()
    return made


def test_without_names_of_its_own_a_tier_is_called_by_its_letter() -> None:
    assert tier_names() == LETTERS


def test_a_person_meets_the_names_and_a_machine_the_letter(
    client: Client, tiered: TieredCompany
) -> None:
    named(METALS)
    admin = person(language="en")
    client.force_login(admin)
    best = Valuation.objects.filter(tier="A").first()
    # Who has just risen has it told on their page.
    MonthEndValuation.objects.filter(customer=best.customer_id).update(tier="B")

    for address in (
        reverse("tiers"),
        reverse("tier-moves", args=["2026-02", "A", "B"]),
        reverse("customer", args=[best.customer_id]),
        reverse("customer-section", args=[best.customer_id, "why-value"]),
        reverse("potential") + "?by=tier",
        reverse("potential-of", args=["tier"]) + "?is=A",
        reverse("tier-policy"),
    ):
        assert "Diamante" in client.get(address).content.decode(), address
    assert fact_named("tier").choices(admin) == list(METALS.items())
    assert fact_named("tier_month_end").choices(admin) == list(METALS.items())
    assert {row[0] for row in ask(f"SELECT DISTINCT tier FROM {FACTS}")} <= set(LETTERS)


def test_new_names_alone_place_nobody_anew_and_history_tells_them(
    client: Client, tiered: TieredCompany
) -> None:
    client.force_login(person(language="en"))
    sent = _SENT | SHARES | {"a_name": " Diamante ", "b_name": "Oro", "c_name": "Plata"}

    assert client.post(reverse("tier-policy"), sent).status_code == 302

    assert tier_names() == METALS
    assert not Job.objects.filter(kind=PLACE_TIERS).exists()
    told = client.get(reverse("tier-history")).content.decode()
    assert all(said in told for said in ("Name of A", "Diamante", "Name of C", "Plata"))
    assert "Name of D" not in told


@pytest.mark.parametrize(
    ("names", "wrong", "said"),
    [
        ({"a_name": "Oro", "b_name": "oro"}, "b_name", "Write another name"),
        ({"b_name": "a"}, "b_name", "Write another name"),
        ({"d_name": "x" * 21}, "d_name", "20"),
    ],
)
def test_a_name_that_tells_nothing_apart_is_refused_beside_its_field(
    client: Client, tiered: TieredCompany, names: dict[str, str], wrong: str, said: str
) -> None:
    client.force_login(person(language="en"))

    page = client.post(reverse("tier-policy"), _SENT | SHARES | names).content.decode()

    _, _, beside = page.partition(f'id="id_{wrong}_error"')
    assert said in beside[:300]
    assert all(f'value="{name}"' in page for name in names.values())
    assert tier_names() == LETTERS


def named(names: dict[str, str]) -> None:
    set_tiers(TierRule(), names, reason="As we say", seen=None, by=person(), at=AT)
