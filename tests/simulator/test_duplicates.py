import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quilate.simulator.company.people import Duplicates, TypingErrors
from quilate.simulator.people.spelling import plain
from tests.simulator.rosters import UNTIL, drawn

KINDS = tuple(TypingErrors.model_fields)
NAMES = ("given_names", "surname_1", "surname_2", "legal_name")


def pairs(result):
    """Return for each second entry: it, the first entry, and its kinds of errors."""
    entries = {
        row["customer_id"]: row
        for table in (result.customers, result.duplicates)
        for row in table.to_pylist()
    }
    return [
        (entries[row["customer_id"]], entries[row["real_customer_id"]], row["errors"].split())
        for row in result.duplicate_of.to_pylist()
    ]


def only(kind):
    """Return duplicates of everybody with one kind of error."""
    errors = TypingErrors(**{other: float(other == kind) for other in KINDS})
    return Duplicates(share=1.0, days_until=1, errors=errors)


@settings(max_examples=10, deadline=None, derandomize=True)
@given(customers=st.integers(0, 500), seed=st.integers(0, 10**6))
def test_every_second_entry_has_its_real_customer_and_an_own_key(customers, seed):
    result = drawn(customers, seed)

    keys = [
        *result.customers["customer_id"].to_pylist(),
        *result.duplicates["customer_id"].to_pylist(),
    ]
    assert len(set(keys)) == len(keys)
    assert result.duplicates["customer_id"].equals(result.duplicate_of["customer_id"])
    for second, first, _ in pairs(result):
        assert first["customer_id"] in keys[:customers]
        assert first["created_on"] < second["created_on"] <= UNTIL.astype(dt.date)


def test_second_entries_have_the_columns_of_customers():
    result = drawn(300)

    assert result.duplicates.num_rows > 0
    assert result.duplicates.schema == result.customers.schema


def test_every_second_entry_differs_by_its_errors_and_by_nothing_else():
    columns = {
        "letters_swapped": {"surname_1", "surname_2", "legal_name"},
        "accents_missing": set(NAMES),
        "surname_missing": {"surname_2", "legal_name"},
        "surnames_swapped": {"surname_1", "surname_2"},
        "other_email": {"email"},
        "other_phone_format": {"phone"},
        "digits_swapped": {"identifier"},
        "identifier_missing": {"identifier_kind", "identifier"},
    }
    for second, first, errors in pairs(drawn(1000)):
        allowed = set().union(*(columns[kind] for kind in errors))
        differing = {name for name in first if first[name] != second[name]}
        assert errors
        assert differing - {"customer_id", "created_on"} <= allowed
        assert differing & allowed


def test_second_entries_come_as_often_as_stated():
    plenty = drawn(4000, duplicates=Duplicates(share=0.05, days_until=0.01))

    assert plenty.duplicates.num_rows / 4000 == pytest.approx(0.05, abs=0.012)


def test_without_duplicates_nobody_is_entered_twice():
    assert drawn(300, duplicates=Duplicates()).duplicates.num_rows == 0


def test_missing_accents_change_nothing_else():
    for second, first, _ in pairs(drawn(300, duplicates=only("accents_missing"))):
        for name in NAMES:
            assert second[name] == (first[name] and plain(first[name]))


def test_swapped_surnames_change_places():
    for second, first, errors in pairs(drawn(300, duplicates=only("surnames_swapped"))):
        if "surnames_swapped" in errors:
            assert (second["surname_1"], second["surname_2"]) == (
                first["surname_2"],
                first["surname_1"],
            )


def test_swapped_digits_keep_the_digits():
    for second, first, errors in pairs(drawn(300, duplicates=only("digits_swapped"))):
        if "digits_swapped" in errors:
            assert sorted(second["identifier"]) == sorted(first["identifier"])
            assert second["identifier"] != first["identifier"]


def test_a_missing_identifier_has_no_kind():
    for second, _, _ in pairs(drawn(300, duplicates=only("identifier_missing"))):
        assert second["identifier"] is None
        assert second["identifier_kind"] is None


def test_a_legal_form_may_be_missing():
    seconds = drawn(300, duplicates=only("surname_missing")).duplicates

    names = [name for name in seconds["legal_name"].to_pylist() if name]
    assert names
    assert not any("." in name or name.endswith("SpA") for name in names)


def test_a_telephone_written_the_national_way_has_the_same_last_digits():
    for second, first, _ in pairs(drawn(300, duplicates=only("other_phone_format"))):
        if first["phone"]:
            assert first["phone"].endswith(second["phone"].replace(" ", ""))
