"""How customers come and leave."""

import numpy as np
import pytest

from quilate.simulator.world.world import World


@pytest.fixture
def world(retailer):
    """A shop without campaigns: a welcome would let bonds bear more."""
    return World(retailer.model_copy(update={"campaigns": []}), seed=3, customers=3_000, years=1)


@pytest.mark.long
def test_everybody_of_the_history_has_come_by_its_end(world):
    for day in range(world.setting.days.history):
        world.step(day)

    assert (world.relation.joined_on >= 0).all()


@pytest.mark.long
def test_a_strain_of_x_drives_away_a_share_of_one_less_e_to_the_minus_x(world):
    for day in range(200):
        world.step(day)
    present = np.flatnonzero(world.relation.present)
    world.relation.hurt(present, np.full(len(present), 0.5))
    world.relation.part(200)

    assert world.relation.present[present].mean() == pytest.approx(np.exp(-0.5), abs=0.04)


@pytest.mark.long
def test_kindness_keeps_customers_who_would_have_left(world):
    for day in range(200):
        world.step(day)
    present = np.flatnonzero(world.relation.present)
    world.relation.hurt(present, np.full(len(present), -0.3))
    world.relation.hurt(present, np.full(len(present), 0.3))
    world.relation.part(200)

    assert world.relation.present[present].all()


def test_who_is_hastened_comes_on_that_day_and_nobody_comes_twice(world):
    for day in range(10):
        world.step(day)
    somebody = np.array([0, 2_999])
    came = world.relation.hasten(somebody, 20)
    for day in range(10, 21):
        world.step(day)

    assert came.tolist() == [2_999]  # the first had come long before
    assert world.relation.joined_on[2_999] == 20


def test_newcomers_leave_more_readily(world):
    strain = world.relation.expected_strain(np.array([0]), np.array([0, 30, 300, 330]))[0]

    assert strain[1] - strain[0] > 1.5 * (strain[3] - strain[2])


def test_days_are_lived_in_their_order(world):
    world.step(0)

    with pytest.raises(ValueError, match="the next is 1"):
        world.step(0)
