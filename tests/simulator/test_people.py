import datetime as dt
import re
from itertools import pairwise

import numpy as np
import phonenumbers
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from quilate.simulator.company.people import People
from tests.simulator.rosters import EVERYWHERE, UNTIL, drawn, rows

TABLES = ("customers", "sites", "consents", "duplicates", "duplicate_of")
RESERVED = re.compile(r"^[a-z.0-9]+@(example\.(com|org|net)|[a-z0-9-]+\.example)$")
LEGAL_FORMS = {
    "ES": r"(S\.L\.|S\.A\.|S\.L\.U\.|S\.Coop\.)",
    "MX": r"(S\.A\. de C\.V\.|S\. de R\.L\. de C\.V\.|S\.A\.P\.I\. de C\.V\.|S\.C\.)",
    "CO": r"(S\.A\.S\.|Ltda\.|S\.A\.)",
    "CL": r"(SpA|Ltda\.|E\.I\.R\.L\.|S\.A\.)",
    "PE": r"(S\.A\.C\.|E\.I\.R\.L\.|S\.R\.L\.|S\.A\.)",
    "AR": r"(S\.R\.L\.|S\.A\.|S\.A\.S\.)",
}


@pytest.mark.parametrize("table", TABLES)
def test_the_same_seed_gives_the_same_people(table):
    assert getattr(drawn(300), table).equals(getattr(drawn(300), table))


@pytest.mark.parametrize("table", TABLES)
def test_another_seed_gives_other_people(table):
    assert not getattr(drawn(300), table).equals(getattr(drawn(300, seed=2), table))


@settings(max_examples=10, deadline=None, derandomize=True)
@given(few=st.integers(0, 200), more=st.integers(0, 800), seed=st.integers(0, 10**6))
def test_people_do_not_change_when_others_come_after_them(few, more, seed):
    first, all_of_them = drawn(few, seed), drawn(few + more, seed)

    assert all_of_them.customers.slice(0, few).equals(first.customers)
    assert all_of_them.consents.slice(0, first.consents.num_rows).equals(first.consents)
    assert all_of_them.sites.slice(0, first.sites.num_rows).equals(first.sites)
    known = first.duplicate_of["real_customer_id"].to_pylist()
    assert all_of_them.duplicate_of["real_customer_id"].to_pylist()[: len(known)] == known


@pytest.mark.parametrize("table", TABLES)
def test_nobody_at_all_gives_empty_tables_of_the_same_columns(table):
    nobody, somebody = getattr(drawn(0), table), getattr(drawn(200), table)

    assert nobody.num_rows == 0
    assert nobody.schema == somebody.schema


def test_one_customer_is_enough():
    assert drawn(1).customers.num_rows == 1


def test_nobody_is_asked_for_anything_without_consents():
    asked = drawn(50, consents=[]).consents

    assert asked.num_rows == 0
    assert asked.schema == drawn(50).consents.schema


def test_every_telephone_is_valid_in_its_country():
    for row in drawn(6000).customers.to_pylist():
        if row["phone"]:
            number = phonenumbers.parse(row["phone"])
            assert phonenumbers.is_valid_number(number), row["phone"]
            assert phonenumbers.region_code_for_number(number) == row["country"], row["phone"]


def test_every_email_is_at_a_reserved_domain_and_nobody_shares_one():
    emails = [email for email in drawn(5000).customers["email"].to_pylist() if email]

    assert [email for email in emails if not RESERVED.match(email)] == []
    assert len(set(emails)) == len(emails)


def test_contact_details_are_known_of_the_stated_share():
    customers = drawn(5000, email_known_share=0.7, phone_known_share=0.95).customers

    assert 1 - customers["email"].null_count / 5000 == pytest.approx(0.7, abs=0.03)
    assert 1 - customers["phone"].null_count / 5000 == pytest.approx(0.95, abs=0.02)


def test_countries_have_their_shares():
    countries = drawn(5000, countries={"ES": 3, "PE": 1}, household_share=0).countries

    assert set(countries) == {"ES", "PE"}
    assert np.mean(countries == "ES") == pytest.approx(0.75, abs=0.03)


def test_persons_have_names_and_organisations_a_legal_form_of_their_country():
    customers = drawn(2000).customers

    for row in rows(customers, kind="person"):
        assert row["given_names"] and row["surname_1"] and row["sex"] and row["birth_date"]
        assert row["legal_name"] is None and row["parent_id"] is None
    for row in rows(customers, kind="organisation"):
        assert re.search(f" {LEGAL_FORMS[row['country']]}$", row["legal_name"])
        assert row["given_names"] is None and row["household_id"] is None


def test_persons_are_of_age_when_they_come():
    for row in rows(drawn(2000).customers, kind="person"):
        assert row["created_on"] - row["birth_date"] >= dt.timedelta(days=18 * 365.25 - 1)


def test_who_live_together_have_one_address_and_came_after_who_was_there_first():
    customers = {row["customer_id"]: row for row in rows(drawn(3000).customers, kind="person")}

    together = [
        row for row in customers.values() if row["household_id"][1:] != row["customer_id"][1:]
    ]
    assert len(together) / len(customers) == pytest.approx(0.3, abs=0.03)
    for row in together:
        first = customers["C" + row["household_id"][1:]]
        assert first["customer_id"] < row["customer_id"]
        for column in ("country", "city", "street_address", "household_id"):
            assert row[column] == first[column]


def test_holdings_are_organisations_that_belong_to_no_other():
    customers = {row["customer_id"]: row for row in drawn(3000).customers.to_pylist()}

    belonging = [row for row in customers.values() if row["parent_id"]]
    assert belonging
    for row in belonging:
        assert row["kind"] == customers[row["parent_id"]]["kind"] == "organisation"
        assert customers[row["parent_id"]]["parent_id"] is None


def test_organisations_have_one_main_site_where_they_are_and_others_in_the_mean():
    result = drawn(8000)
    organisations = {row["customer_id"]: row for row in rows(result.customers, kind="organisation")}
    sites = result.sites.to_pylist()

    main = [site for site in sites if site["is_main"]]
    assert [site["customer_id"] for site in main] == list(organisations)
    assert len({site["site_id"] for site in sites}) == len(sites)
    assert all(site["country"] == organisations[site["customer_id"]]["country"] for site in sites)
    assert all(site["city"] == organisations[site["customer_id"]]["city"] for site in main)
    assert len(sites) / len(main) - 1 == pytest.approx(EVERYWHERE.extra_sites, abs=0.2)


def test_consents_are_given_by_the_stated_share_and_shown_by_a_recording_after_calls():
    answers = rows(drawn(4000).consents, channel="email", purpose="marketing")
    first = {row["customer_id"]: row for row in reversed(answers)}

    assert len(first) / 4000 == pytest.approx(0.8, abs=0.02)
    assert np.mean([row["given"] for row in first.values()]) == pytest.approx(0.6, abs=0.03)
    for row in answers:
        assert (row["proof"] == "call_recording") == (row["proof_reference"] is not None)


def test_a_consent_is_taken_back_only_after_it_was_given_and_within_the_history():
    result = drawn(3000)
    came = {row["customer_id"]: row["created_on"] for row in result.customers.to_pylist()}
    answers = rows(result.consents, channel="sms", purpose="marketing")

    withdrawals = 0
    for before, row in pairwise(answers):
        assert came[row["customer_id"]] <= row["decided_on"] <= UNTIL.astype(dt.date)
        if row["customer_id"] == before["customer_id"]:
            withdrawals += 1
            assert before["given"] and not row["given"]
            assert before["decided_on"] < row["decided_on"]
    assert withdrawals > 0


@pytest.mark.parametrize(
    "wrong",
    [
        {"countries": {}},
        {"countries": {"FR": 1}},
        {"countries": {"ES": 1}, "organisations_share": 1.1},
        {"countries": {"ES": 1}, "unknown": 1},
    ],
)
def test_absurd_people_are_refused(wrong):
    with pytest.raises(ValidationError):
        People.model_validate(wrong)
