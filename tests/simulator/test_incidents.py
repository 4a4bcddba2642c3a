"""Incidents come to customers, wait their turn, and are put right within the hours there are."""

import numpy as np
import pytest

from quilate.simulator.company.reading import company as read
from quilate.simulator.company.reading import industries
from quilate.simulator.world.world import World
from tests.simulator.lived import live
from tests.simulator.troubled import DAYS, desk, troubled


@pytest.fixture(scope="module")
def company(retailer):
    return troubled(retailer)


@pytest.fixture(scope="module")
def year(company):
    """A year of a company, the world after it, and the most that could be worked each day."""
    world = World(company, seed=3, customers=3000, years=1)
    hours, happened = [], []
    for day in range(DAYS):
        world.relation.welcome(day)
        hours.append(desk(world).hours(day))
        happened.append(live(world, day + 1))
    return world, happened, np.array(hours)


def rows(happened, table, column):
    return np.concatenate([day[table][column] for day in happened if table in day])


@pytest.mark.long
def test_no_incident_comes_before_a_customer_exists_or_after_they_have_left(year):
    world, happened, _ = year
    customer, day = rows(happened, "incidents", "customer_id"), rows(happened, "incidents", "day")
    left_on = world.relation.left_on[customer]

    assert (day >= world.relation.joined_on[customer]).all()
    assert ((left_on < 0) | (day <= left_on)).all()


def test_every_incident_has_a_number_of_its_own(year):
    number = rows(year[1], "incidents", "incident_id")

    assert len(np.unique(number)) == len(number) > 1000


def test_every_incident_is_closed_for_its_own_customer_once_and_not_before_it_came(year):
    _, happened, _ = year
    number = rows(happened, "incidents", "incident_id")
    closed = rows(happened, "resolutions", "incident_id")
    place = np.searchsorted(number, closed)

    assert len(np.unique(closed)) == len(closed) > 500
    np.testing.assert_array_equal(number[place], closed)
    np.testing.assert_array_equal(
        rows(happened, "incidents", "customer_id")[place],
        rows(happened, "resolutions", "customer_id"),
    )
    opened_on = rows(happened, "incidents", "day")[place]
    assert (rows(happened, "resolutions", "closed_on") >= opened_on).all()


def test_no_more_is_finished_than_could_be_worked_since_the_first_day(year):
    _, happened, capacity = year
    solved = np.array(
        [day["resolutions"]["hours"].sum() if "resolutions" in day else 0.0 for day in happened]
    )
    rounding = 0.005 * np.array(
        [len(day["resolutions"]["hours"]) if "resolutions" in day else 0 for day in happened]
    )

    assert ((solved - rounding).cumsum() <= capacity.cumsum()).all()
    assert solved[capacity == 0].sum() == 0


def test_what_is_promised_is_the_time_of_its_severity(year):
    _, happened, _ = year
    promised = rows(happened, "incidents", "due_on") - rows(happened, "incidents", "day")
    severity = rows(happened, "incidents", "severity")

    assert {(s, p) for s, p in zip(severity, promised, strict=True)} == {
        (1, 7),
        (2, 5),
        (3, 3),
        (4, 1),
    }


def test_those_who_buy_often_meet_more_incidents(year):
    world, happened, _ = year
    met = np.bincount(rows(happened, "incidents", "customer_id"), minlength=3000)
    eager = world.setting.population.eagerness[:3000]

    assert met[eager > 0.8].mean() > 2 * met[eager < 0.2].mean()


def test_a_complaint_is_of_an_incident_that_waited_too_long_or_was_solved_badly(year):
    _, happened, _ = year
    badly = (rows(happened, "resolutions", "outcome") == "solved") & ~rows(
        happened, "resolutions", "solved_well"
    )
    badly = rows(happened, "resolutions", "incident_id")[badly]
    about = rows(happened, "complaints", "about")
    complained = rows(happened, "complaints", "incident_id")

    assert np.isin(complained[about == "solution"], badly).all()
    assert set(about) == {"solution", "waiting"}


def test_the_same_seed_gives_the_same_events(company, year):
    again = live(World(company, seed=3, customers=3000, years=1), 100)

    for table in again:
        for column, values in again[table].items():
            np.testing.assert_array_equal(values, rows(year[1][:100], table, column))


@pytest.mark.parametrize("customers", [0, 1])
def test_a_company_of_hardly_any_customers_lives(company, customers):
    world = World(company, seed=1, customers=customers, years=0.1)

    live(world, world.setting.days.history)


def test_a_company_lives_a_single_day(company):
    live(World(company, seed=1, customers=500, years=1 / 365), 1)


@pytest.mark.long
@pytest.mark.parametrize("industry", industries())
def test_in_every_industry_something_goes_wrong_and_most_of_it_is_put_right(industry):
    specification = read(industry)
    if specification.experience is None:
        pytest.skip(f"nothing but business is specified of the {industry}")
    world = World(specification, seed=1, customers=900, years=0.5)
    year = live(world, world.setting.days.history)

    came = len(year["incidents"]["incident_id"])
    solved = (year["resolutions"]["outcome"] == "solved").sum()
    assert 30 < came < 900
    assert 0.75 * came < solved <= came


def test_a_cause_that_forgets_a_severity_is_refused(retailer):
    service = retailer.experience.service.model_dump()
    service["causes"][0]["severities"] = [1.0]

    with pytest.raises(ValueError, match="late delivery"):
        type(retailer.experience.service).model_validate(service)
