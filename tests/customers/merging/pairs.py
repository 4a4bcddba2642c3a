"""Random customers who are found to be the same, for the tests of merging."""

import datetime as dt

from hypothesis import strategies as st

from quilate.customers.loading import Loaded, load_consents
from quilate.customers.models import Customer
from tests.customer_tables import consent_table
from tests.people import customers

#: Few of each, so that customers often have the same.
_CHOICES: dict[str, list[object]] = {
    "kind": ["person", "organisation"],
    "given_names": ["Ana", "Íñigo", ""],
    "surname_1": ["Ruiz", "Muñoz"],
    "surname_2": ["Gómez", None],
    "legal_name": ["Andina S.A.", None],
    "household_id": ["H1", "H2", None],
    "identifier_kind": ["NIF"],
    "identifier": ["12345678Z", "X1234567L", None],
    "phone": ["612345678", "699111222", None],
    "email": ["ana@example.com", "A@example.com", None],
    "birth_date": [dt.date(1980, 2, 29), None],
    "city": ["Sevilla", ""],
    "created_on": [dt.date(2020, 1, 1), dt.date(2025, 5, 6)],
}
KEYS = "ABCDE"


def _rows() -> st.SearchStrategy[list[dict[str, object]]]:
    row = st.fixed_dictionaries({name: st.sampled_from(some) for name, some in _CHOICES.items()})
    return st.lists(row, min_size=len(KEYS), max_size=len(KEYS))


def _decisions() -> st.SearchStrategy[list[dict[str, object]]]:
    one = st.fixed_dictionaries(
        {
            "customer_id": st.sampled_from(KEYS),
            "given": st.booleans(),
            "channel": st.sampled_from(["email", "sms"]),
            "decided_on": st.dates(dt.date(2025, 1, 1), dt.date(2025, 12, 31)),
        }
    )
    return st.lists(one, max_size=6)


@st.composite
def bases(draw: st.DrawFn) -> dict[str, list[dict[str, object]]]:
    """Draw five customers with their consents, and who stands above whom."""
    # Each under one that comes before: a tree, as companies are.
    above = [draw(st.sampled_from([None, *KEYS[:place]])) for place in range(len(KEYS))]
    rows = draw(_rows())
    told = [
        row | {"customer_id": key, "parent_id": parent}
        for key, row, parent in zip(KEYS, rows, above, strict=True)
    ]
    return {"customers": told, "consents": draw(_decisions())}


def enter(base: dict[str, list[dict[str, object]]]) -> dict[str, Customer]:
    """Enter a base; return the customers by their key."""
    customers(*base["customers"])
    entered = {each.key: each for each in Customer.objects.all()}
    loaded = Loaded({key: each.pk for key, each in entered.items()})
    if base["consents"]:
        load_consents(consent_table(*base["consents"]), loaded, by=None)
    return entered
