import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stdnum.ar import cuit
from stdnum.ar import dni as ar_dni
from stdnum.cl import rut
from stdnum.co import nit
from stdnum.es import cif, dni, nie, nif
from stdnum.mx import curp, rfc
from stdnum.pe import cui, ruc

from quilate.simulator.draws import Chance
from quilate.simulator.people.identifiers.mexican_names import given_key, surname_key
from quilate.simulator.people.identifiers.serials import serials
from tests.simulator.rosters import drawn, rows

VALID = {
    ("ES", "NIF"): nif.is_valid,
    ("ES", "NIE"): nie.is_valid,
    ("MX", "RFC"): lambda number: rfc.is_valid(number, validate_check_digits=True),
    ("MX", "CURP"): curp.is_valid,
    ("CO", "CC"): lambda number: number.isdigit() and len(number) == 10,
    ("CO", "NIT"): nit.is_valid,
    ("CL", "RUT"): rut.is_valid,
    ("PE", "DNI"): cui.is_valid,
    ("PE", "RUC"): ruc.is_valid,
    ("AR", "DNI"): ar_dni.is_valid,
    ("AR", "CUIT"): cuit.is_valid,
}


@settings(max_examples=8, deadline=None, derandomize=True)
@given(seed=st.integers(0, 2**31), customers=st.integers(1, 1500))
def test_every_identifier_is_valid_in_its_country(seed, customers):
    wrong = [
        (row["country"], row["identifier_kind"], row["identifier"])
        for row in drawn(customers, seed).customers.to_pylist()
        if not VALID[row["country"], row["identifier_kind"]](row["identifier"])
    ]

    assert wrong == []


def test_every_kind_of_identifier_is_met():
    customers = drawn(3000).customers.to_pylist()

    assert {(row["country"], row["identifier_kind"]) for row in customers} == set(VALID)


def test_organisations_in_spain_have_the_number_of_a_company_and_persons_that_of_a_person():
    for row in rows(drawn(2000).customers, country="ES", identifier_kind="NIF"):
        valid = cif.is_valid if row["kind"] == "organisation" else dni.is_valid
        assert valid(row["identifier"])


def test_nobody_shares_an_identifier_with_another():
    identifiers = drawn(20_000).customers["identifier"].to_pylist()

    assert len(set(identifiers)) == len(identifiers)


def test_a_curp_tells_the_day_of_birth_and_the_sex():
    for row in rows(drawn(3000).customers, identifier_kind="CURP"):
        assert curp.get_birth_date(row["identifier"]) == row["birth_date"]
        assert curp.get_gender(row["identifier"]) == {"male": "M", "female": "F"}[row["sex"]]


def test_where_numbers_are_not_handed_out_yet_persons_have_one_of_those():
    customers = drawn(3000).customers

    chileans = rows(customers, country="CL", kind="person")
    colombians = rows(customers, country="CO", kind="person")
    assert min(row["identifier"] for row in chileans) >= "30000000"
    assert min(row["identifier"] for row in colombians) >= "1300000000"


@pytest.mark.parametrize(
    ("surname", "key"),
    [("García", "GAR"), ("de la Cruz", "CUR"), ("Ñáñez", "XAX"), ("Oé", "OEX"), ("", "XXX")],
)
def test_mexican_keys_take_initial_vowel_and_consonant_of_a_surname(surname, key):
    assert surname_key(surname) == key


def test_mexican_keys_pass_over_jose_and_maria_where_another_name_follows():
    assert given_key("José Luis")[0] == "L"
    assert given_key("María del Carmen")[0] == "C"
    assert given_key("María")[0] == "M"


@given(first=st.integers(0, 10**6), count=st.integers(10, 5000), seed=st.integers(0, 100))
def test_serials_stay_in_their_range_and_nobody_shares_one(first, count, seed):
    who = np.arange(count // 2)

    numbers = serials(Chance(seed), "number", who, first, first + count - 1)

    assert len(set(numbers.tolist())) == len(who)
    assert numbers.min() >= first
    assert numbers.max() < first + count
