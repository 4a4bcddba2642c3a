"""A company whose customers are valued by hand, so that it takes no time, with three month ends."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

import numpy as np

from quilate.core.models import Branch, Company, Person
from quilate.customers.models import Customer
from quilate.customers.places import Place
from quilate.value.adding_up import add_up_again
from quilate.value.models import MonthEndValuation, Quadrant, Valuation, ValuationRun
from quilate.value.tiers.rule import Drawn, TierRule
from tests.people import AT, branch, company, customers, person, team

DECEMBER, JANUARY, FEBRUARY = (dt.date(2025, 12, 1), dt.date(2026, 1, 1), dt.date(2026, 2, 1))
_LAST_DAY = dt.date(2026, 3, 1)
_NOTHING = Decimal(0)


@dataclass(frozen=True)
class TieredCompany:
    """Customers ``V000``, ``V001``… in turns of Norte, where they are the seller's, and of Sur."""

    run: ValuationRun
    north: Branch
    south: Branch
    seller: Person

    def customer(self, number: int) -> Customer:
        return Customer.objects.get(key=f"V{number:03d}")


def tiered_company(*, number: int = 40) -> TieredCompany:
    if not Company.objects.exists():
        company()
    north, south = branch("Norte"), branch("Sur")
    seller = person("sales", "own", branch=north, team=team("A", north))
    places = Place(north.pk, seller.team_id, seller.pk), Place(south.pk)
    for turn, place in enumerate(places):
        customers(*(_named(each) for each in range(turn, number, 2)), place=place)
    run = ValuationRun.objects.create(
        started_at=AT, published_at=AT, is_current=True, as_of=_LAST_DAY, horizon_days=365,
        discount_rate_per_year=Decimal("0.1"), currency="EUR", customers=number,
        tiering=Drawn(TierRule(), (Decimal(60), Decimal(30), Decimal(10))).written(),
        cut_current_value=Decimal(0), cut_clv=Decimal(0),
    )  # fmt: skip
    rng = np.random.default_rng(7)
    everybody = list(Customer.objects.order_by("key"))
    Valuation.objects.bulk_create(_valued(each, run, rng) for each in everybody)
    add_up_again(run)
    return TieredCompany(run, north, south, seller)


def end_months(tiered: TieredCompany) -> None:
    """Keep three month ends: everybody but two at each goes on, most of them in their tier."""
    rng = np.random.default_rng(8)
    now = list(Valuation.objects.filter(run=tiered.run).order_by("customer"))
    for place, month in enumerate((DECEMBER, JANUARY, FEBRUARY)):
        there = [each for turn, each in enumerate(now) if turn // 2 != place]
        MonthEndValuation.objects.bulk_create(_ended(each, month, rng) for each in there)


def _named(number: int) -> dict[str, object]:
    named = {"given_names": "Olga", "surname_1": f"Sanz{number}"}
    return {"customer_id": f"V{number:03d}", "created_on": dt.date(2024, 1, 1)} | named


def _valued(customer: Customer, run: ValuationRun, rng: np.random.Generator) -> Valuation:
    clv = Decimal(repr(round(float(rng.lognormal(3, 1)), 2)))
    amounts = ("revenue", "margin", "cost_to_serve", "value_to_date", "current_value")
    more = ("expected_margin", "potential", "gap")
    return Valuation(
        run=run, customer=customer, purchases=1, p_alive=0.5, expected_purchases=1.0,
        clv=clv, clv_purchases=clv, clv_low=(clv / 2).quantize(Decimal("0.01")), clv_high=clv * 2,
        quadrant=Quadrant.SACK, uncertain=False, tier=_tier_of(clv), rank=1, rank_by_revenue=1,
        refreshed_at=AT, branch_id=customer.branch_id, team_id=customer.team_id,
        owner_id=customer.owner_id, **dict.fromkeys((*amounts, *more), _NOTHING),
    )  # fmt: skip


def _ended(now: Valuation, month: dt.date, rng: np.random.Generator) -> MonthEndValuation:
    tier = now.tier if rng.random() < 0.7 else str(rng.choice(list("ABCD")))
    amounts = dict.fromkeys(("current_value", "potential"), _NOTHING)
    clv = Decimal(repr(round(float(now.clv) * float(rng.uniform(0.5, 1.5)), 2)))
    return MonthEndValuation(
        month=month, customer=now.customer, run=now.run, clv=clv, quadrant=now.quadrant,
        tier=tier, **amounts,
    )  # fmt: skip


def _tier_of(clv: Decimal) -> str:
    return "DCBA"[sum(clv >= line for line in (60, 30, 10))]
