"""What the people of the simulated company have decided and planned, by the ordinary actions."""

import datetime as dt
from decimal import Decimal

from django.utils import timezone

from quilate.core.costs.actions import enter_unit_cost
from quilate.core.models import Activity, Company, Person
from quilate.core.roles import Area
from quilate.customers.merging.searching import keep_found, likely_pairs
from quilate.language import Language
from quilate.segments.actions import Named, create
from quilate.value.beyond.actions import BeyondDecision, decide_beyond
from quilate.value.beyond.renewing import measure_again
from quilate.value.ending.actions import Wish, propose
from quilate.value.ending.models import EndingProposal
from quilate.value.models import PortfolioPolicy, Quadrant, Valuation
from quilate.value.plans.actions import make
from quilate.value.plans.models import AccountPlan, Investment
from quilate.value.plans.said import Outlay, Terms, Work
from quilate.value.plans.working import invest
from quilate.value.portfolio.actions import Decision, set_policy
from quilate.value.portfolio.change import Assumptions
from quilate.value.portfolio.treatment import (
    ServiceTier,
    SlaClass,
    Treatment,
    treatments_of,
)

_Conditions = tuple[tuple[str, str, tuple[str, ...]], ...]
#: What one of each costs, in the currency of the company.
_COSTS = {
    Activity.PHONE: "4.20",
    Activity.EMAIL: "2.10",
    Activity.CHAT: "1.60",
    Activity.WHATSAPP: "1.30",
    Activity.SMS: "0.08",
    Activity.POST: "1.15",
    Activity.STORE: "5.50",
    Activity.VISIT: "38",
    Activity.RETURN: "6.50",
}
_BY_THEMSELVES = (Activity.EMAIL, Activity.CHAT, Activity.WHATSAPP, Activity.WEB, Activity.STORE)
#: In the order in which they were decided.
_TREATMENTS = {
    Quadrant.SACK: Treatment(
        ServiceTier.BASIC,
        tuple(each.value for each in _BY_THEMSELVES),
        SlaClass.RELAXED,
        discount_ceiling=Decimal(0),
        contact_cadence_days=90,
    ),
    Quadrant.RE_ENGINEER: Treatment(discount_ceiling=Decimal("0.05"), contact_cadence_days=45),
    Quadrant.NURTURE: Treatment(discount_ceiling=Decimal("0.10"), contact_cadence_days=30),
    Quadrant.INVEST: Treatment(
        ServiceTier.PREMIUM,
        sla_class=SlaClass.PRIORITY,
        discount_ceiling=Decimal("0.15"),
        contact_cadence_days=14,
    ),
}
_REFERRAL_SHARE = Decimal("0.25")
#: Segments by the end of their message: conditions that all hold.
_SEGMENTS: dict[str, _Conditions] = {
    "cooling": (("current_value", "at-least", ("100",)), ("p_alive", "at-most", ("0.5",))),
    "best": (("tier", "any-of", ("A",)), ("agreed_email_marketing", "yes", ())),
    "second": (("orders", "at-most", ("1",)), ("first_purchase", "in-last", ("90",))),
    "costly": (("current_value", "at-most", ("0",)), ("interactions_12m", "at-least", ("3",))),
}


def decide(*, at: dt.datetime) -> None:
    """Decide what a valuation rests on: what work costs, how groups are treated, what counts."""
    _enter_costs(at)
    _treat_groups(at)
    measured = measure_again(at=at)
    counted = BeyondDecision(
        referral=True,
        engagement=True,
        influence=True,
        referral_share=_REFERRAL_SHARE,
        reason=_words()("demonstration-beyond-reason"),
        measurement_id=measured.pk,
    )
    decide_beyond(counted, seen=None, by=_person(Area.FINANCE), at=at)


def plan(*, at: dt.datetime) -> None:
    """Do with customers who are valued what a company does: groups, plans, an end, duplicates."""
    today = timezone.localdate(at)
    for name, conditions in _SEGMENTS.items():
        _name_segment(name, conditions, at=at, on=today)
    _invest_in_the_best(today, at)
    _keep_who_may_go(today, at)
    _propose_an_end(at)
    keep_found(likely_pairs(lambda _compared, _way: None), at=at)


def _enter_costs(at: dt.datetime) -> None:
    by, since = _person(Area.ADMINISTRATION), timezone.localdate(at).replace(month=1, day=1)
    for activity, amount in _COSTS.items():
        enter_unit_cost(activity, amount=Decimal(amount), valid_from=since, by=by, at=at)


def _treat_groups(at: dt.datetime) -> None:
    for group, treatment in _TREATMENTS.items():
        now = PortfolioPolicy.in_force()
        decision = Decision(
            cut_current_value=None,
            cut_clv=None,
            treatments=treatments_of(now) | {group: treatment},
            assumed=Assumptions(),
            reason=_words()(f"demonstration-treatment-{group}"),
        )
        set_policy(decision, seen=now.pk if now else None, by=_person(Area.FINANCE), at=at)


def _name_segment(name: str, conditions: _Conditions, *, at: dt.datetime, on: dt.date) -> None:
    parts = [{"fact": fact, "is": how, "values": list(values)} for fact, how, values in conditions]
    named = Named(
        _words()(f"demonstration-segment-{name}"),
        _words()(f"demonstration-segment-{name}-text"),
        sharing="everybody",
    )
    rule = {"join": "all", "parts": parts}
    create(named, rule=rule, by=_person(Area.INFORMATION), at=at, on=on)


def _invest_in_the_best(today: dt.date, at: dt.datetime) -> None:
    """Let who sells plan with the best of their own customers."""
    seller = _person(Area.SALES)
    valued = _first(Quadrant.INVEST, "-clv", owner=seller)
    if valued is None:
        return
    terms = Terms(
        owner=seller,
        review_on=_after(today, 60),
        measure=AccountPlan.Measure.CURRENT_VALUE,
        target=round(valued.current_value * Decimal("1.15"), -1),
        target_on=_after(today, 365),
        sponsor=_person(Area.ADMINISTRATION),
        contact_cadence_days=30,
    )
    first = Work(_words()("demonstration-plan-invest-step"), seller, _after(today, 10))
    made = make(valued.customer, AccountPlan.Purpose.INVEST, terms, first, by=seller, at=at)
    outlay = Outlay(
        Investment.Kind.TRAINING,
        _words()("demonstration-plan-invest-outlay"),
        amount=round(valued.current_value / 20, -1) + 10,
        spent_on=_after(today, -60),
        expected_margin=round(valued.current_value / 4, -1) + 10,
        expected_on=_after(today, 120),
    )
    invest(made, outlay, by=seller, at=at)


def _keep_who_may_go(today: dt.date, at: dt.datetime) -> None:
    """Let marketing plan with who brings most, and of whom little is expected."""
    keeper = _person(Area.MARKETING)
    valued = _first(Quadrant.NURTURE, "-current_value")
    if valued is None:
        return
    reason = AccountPlan.Reason.COMPETITOR
    terms = Terms(owner=keeper, review_on=_after(today, 30), reason=reason)
    first = Work(_words()("demonstration-plan-nurture-step"), keeper, _after(today, 3))
    make(valued.customer, AccountPlan.Purpose.NURTURE, terms, first, by=keeper, at=at)


def _propose_an_end(at: dt.datetime) -> None:
    """Let operations propose to part with who has cost their branch most; others decide."""
    proposer = _person(Area.OPERATIONS)
    valued = _first(Quadrant.SACK, "value_to_date", branch=proposer.branch)
    if valued is None:
        return
    wish = Wish(
        course=EndingProposal.Course.END,
        reason=_words()("demonstration-ending-reason"),
        alternative=EndingProposal.Alternative.RE_ENGINEER,
        why_not=_words()("demonstration-ending-why-not"),
    )
    propose(valued.customer, wish, by=proposer, at=at)


def _first(group: Quadrant, order: str, **whose: object) -> Valuation | None:
    valued = Valuation.objects.current().filter(quadrant=group, **whose)
    return valued.select_related("customer").order_by(order, "customer").first()


def _after(day: dt.date, days: int) -> dt.date:
    return day + dt.timedelta(days=days)


def _person(area: Area) -> Person:
    """Return who signs in for an area: the first that was entered."""
    return Person.objects.filter(area=area).order_by("pk")[0]


def _words() -> Language:
    return Language(Company.current().language)
