import numpy as np
import pytest

from quilate.simulator.people.cities import cities
from quilate.simulator.people.countries import CODES, COUNTRIES
from quilate.simulator.people.spelling import slipped
from quilate.simulator.people.vocabulary import given_names, surnames
from tests.simulator.rosters import drawn, rows

#: Chile and Colombia: the first names of the lists that faker took from the registries.
PUBLISHED = {
    "CL": {"González": 26.8, "Muñoz": 20.5, "Rojas": 15.1},
    "CO": {"Rodríguez": 27.4, "Gómez": 20.4, "Martínez": 20.1},
    **{country.code: dict(country.surnames) for country in COUNTRIES if country.surnames},
}


@pytest.mark.parametrize("country", CODES)
def test_surnames_are_as_frequent_as_published(country):
    people = drawn(20_000, countries={country: 1}, household_share=0.0).customers
    # Of the people in Spain, some come from the other countries.
    bearers = [row for row in rows(people, kind="person") if row["identifier_kind"] != "NIE"]
    borne = [row["surname_1"] for row in bearers]

    for surname, per_thousand in PUBLISHED[country].items():
        expected = per_thousand / 1000
        error = 4 * np.sqrt(expected / len(borne))
        assert abs(borne.count(surname) / len(borne) - expected) < error, surname


@pytest.mark.parametrize("country", range(len(COUNTRIES)))
def test_no_name_is_listed_twice(country):
    for vocabulary in (
        surnames(country),
        *(given_names(country, women=women, young=True) for women in (False, True)),
    ):
        assert len(set(vocabulary.names)) == len(vocabulary.names)
        assert (vocabulary.shares > 0).all()


def test_given_names_fit_the_sex():
    people = rows(drawn(4000).customers, kind="person")

    women = {row["given_names"].split()[0] for row in people if row["sex"] == "female"}
    men = {row["given_names"].split()[0] for row in people if row["sex"] == "male"}
    assert {"María", "Ana", "Rosa"} <= women
    assert {"José", "Juan", "Luis"} <= men
    assert not {"María", "Ana", "Rosa"} & men


def test_given_names_go_with_the_times():
    young = given_names(CODES.index("ES"), women=True, young=True)
    old = given_names(CODES.index("ES"), women=True, young=False)

    assert young.names[0] == "Laura"
    assert old.names[0] == "María"


def test_some_have_two_given_names_and_never_the_same_twice():
    names = [row["given_names"].split() for row in rows(drawn(3000).customers, kind="person")]

    assert any(name[:2] == ["José", "Luis"] for name in names)
    assert all(len(set(name)) == len(name) for name in names)


def test_most_people_in_argentina_have_one_surname_and_all_in_spain_two():
    customers = drawn(3000).customers

    assert all(row["surname_2"] for row in rows(customers, country="ES", identifier_kind="NIF")
               if row["kind"] == "person")  # fmt: skip
    argentines = rows(customers, country="AR", kind="person")
    assert 0.1 < np.mean([row["surname_2"] is not None for row in argentines]) < 0.3


@pytest.mark.parametrize("country", range(len(COUNTRIES)))
def test_every_city_lies_in_a_region_that_has_a_name(country):
    known = cities(country)

    assert set(known.region_codes) <= set(COUNTRIES[country].regions)
    assert (known.population[:-1] >= known.population[1:]).all()


def test_cities_are_drawn_by_population():
    people = drawn(6000, countries={"ES": 1}, household_share=0.0).customers
    known = cities(0)

    madrid = np.mean([city == "Madrid" for city in people["city"].to_pylist()])
    assert madrid == pytest.approx(known.population[0] / known.population.sum(), abs=0.02)


def test_a_slip_of_the_hand_swaps_two_neighbours():
    assert slipped("González") == "Gonzláez"
    assert slipped("12345678Z", of=str.isdigit) == "12346578Z"
    assert slipped("Oo") == "Oo"
