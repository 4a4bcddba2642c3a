"""Contracts start with a customer, bind, wear out, and end before or with the relation."""

import numpy as np
import pytest

from quilate.simulator.world.actions import Actions
from quilate.simulator.world.world import World
from tests.simulator.contracts import contracts_only, ends, everybody_bound, lived_contracts
from tests.simulator.lived import live, live_history

#: Whole companies are lived for months.
pytestmark = pytest.mark.long


@pytest.fixture(scope="module")
def telco():
    """Two years of a telco of 1,500 customers: the world, what happened, when contracts ended."""
    return lived_contracts(contracts_only("telco"))


@pytest.mark.parametrize("industry", ["telco", "bank"])
def test_a_customer_stays_one_as_long_as_a_contract_lives(industry):
    world, happened, ended_on = lived_contracts(contracts_only(industry), customers=400)
    holders = happened["subscriptions"]["customer_id"][ended_on == 10**6]

    assert set(holders) == set(np.flatnonzero(world.relation.present))


def test_a_customer_holds_one_contract_of_a_family(telco):
    _, happened, _ = telco
    signed = happened["subscriptions"]
    held = list(zip(signed["customer_id"], signed["family"], strict=True))

    assert len(held) == len(set(held))


def test_customers_take_further_plans_in_time(telco):
    world, happened, _ = telco
    signed = happened["subscriptions"]
    later = signed["started_on"] > world.relation.joined_on[signed["customer_id"]]

    assert 0.03 < later.mean() < 0.4


def test_organisations_hold_more_lines(telco):
    world, happened, _ = telco
    signed = happened["subscriptions"]
    organisation = world.setting.population.organisation[signed["customer_id"]]

    assert signed["lines"][organisation].mean() > 2 * signed["lines"][~organisation].mean()


def test_who_is_bound_leaves_less():
    free, bound = (everybody_bound(contracts_only("telco"), months) for months in (0, 24))

    assert ended_within_a_year(bound) < 0.4 * ended_within_a_year(free)


def ended_within_a_year(company):
    _, happened, ended_on = lived_contracts(company)
    started = happened["subscriptions"]["started_on"]
    early = started < 360
    return (ended_on - started < 365)[early].mean()


def test_most_leave_in_the_month_in_which_a_commitment_ends():
    company = everybody_bound(contracts_only("telco"), 12)
    _, happened, ended_on = lived_contracts(company, customers=2_500, years=2.5)
    months = np.round((ended_on - happened["subscriptions"]["started_on"]) / 30.44)
    leaving = np.bincount(months[months < 24].astype(int), minlength=24)

    assert leaving.argmax() == 12
    assert leaving[12] > 1.5 * leaving[13:16].mean()
    assert leaving[:12].mean() < 0.5 * leaving[13:16].mean()


def test_who_binds_again_is_released_every_time():
    company = everybody_bound(contracts_only("telco"), 12, renews_share=1.0)
    _, happened, _ = lived_contracts(company, customers=600)
    renewed = happened["renewals"]
    started = happened["subscriptions"]["started_on"][renewed["subscription_id"] - 1]
    years = (renewed["day"] - started) / 365.25

    assert len(years) > 50
    assert np.abs(years - np.round(years)).max() < 0.02
    assert (renewed["commitment_ends_on"] - renewed["day"] > 360).all()


def test_a_price_rise_drives_customers_away():
    calm = contracts_only("telco", ending__months_per_rise=0.0)
    touchy = contracts_only("telco", ending__months_per_rise=3.0)
    left_calm, left_touchy = (
        (lived_contracts(company, customers=1_000)[2] < 10**6).sum() for company in (calm, touchy)
    )

    assert left_touchy > 1.05 * left_calm


def test_what_goes_wrong_counts_against_every_contract():
    company = contracts_only("telco", ending__strain_share=1.0)
    world = World(company, seed=3, customers=1_500, years=1)
    live(world, 300)
    holders = np.flatnonzero(world.relation.present)
    hurt, spared = holders[::2], holders[1::2]
    book = world.scenes[0].accounts.book
    rows = {name: book.live_rows(who)[1] for name, who in (("hurt", hurt), ("spared", spared))}
    world.relation.hurt(hurt, np.full(len(hurt), 0.4))
    happened = live(world, 340)["subscription_ends"]
    lasting = {name: book.live[held].mean() for name, held in rows.items()}

    assert "bond" in happened["end_reason"]
    # Both the bond and the contract bear it.
    assert lasting["hurt"] / lasting["spared"] == pytest.approx(np.exp(-0.8), abs=0.05)


def test_the_same_seed_gives_the_same_events():
    first, second = (
        live_history(contracts_only("bank"), seed=5, customers=200, years=1)[1] for _ in range(2)
    )

    assert first.keys() == second.keys()
    for table, columns in first.items():
        for column, values in columns.items():
            assert (values == second[table][column]).all()


def test_who_is_brought_back_signs_anew_and_leaves_again():
    world = World(contracts_only("telco"), seed=3, customers=2_000, years=2)
    before = live(world, 450)
    gone = np.flatnonzero(~world.relation.present & (world.relation.joined_on >= 0))
    after = live(world, 700, {450: Actions({"recovery": gone})})
    back = gone[world.relation.returns[gone] == 1]
    signed = after["subscriptions"]

    assert len(back) > 5
    assert set(back) == set(signed["customer_id"][signed["started_on"] == 450]) & set(gone)
    assert ends(join(before, after)).min() >= 0


def join(before, after):
    return {
        table: {
            column: np.concatenate([before[table][column], values])
            for column, values in columns.items()
        }
        for table, columns in after.items()
        if table in ("subscriptions", "subscription_ends")
    }


@pytest.mark.parametrize(
    ("kind", "table"), [("visit", "subscription_ends"), ("call", "subscriptions")]
)
def test_an_action_moves_what_it_is_meant_to_move(kind, table):
    company, lived = contracts_only("telco", ending__strain_share=1.0), []
    for done in (False, True):
        world = World(company, seed=8, customers=3_000, years=1)
        live(world, 250)
        effect = world.response.effects[kind]
        open_minded = np.flatnonzero(world.relation.present & (effect > 0.1))
        happened = live(world, 350, {250: Actions({kind: open_minded})} if done else {})
        lived.append(np.isin(happened[table]["customer_id"], open_minded).sum())

    assert lived[1] < 0.9 * lived[0] if kind == "visit" else lived[1] > 1.2 * lived[0]
