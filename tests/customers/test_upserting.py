"""The customers of a table are entered once, and changed where the table says otherwise."""

import pytest

from quilate.core.models import AuditEntry, Person
from quilate.customers.filtering import CustomerFilters
from quilate.customers.loading import Upserted, compare_customers, upsert_customers
from quilate.customers.models import ContactPoint, Customer, Identity, SearchWord
from quilate.customers.places import Place
from quilate.customers.queries import customers_page
from tests.customer_tables import customer_table
from tests.people import AT, branch, company, customers, person

pytestmark = pytest.mark.django_db
ANA = {
    "customer_id": "C1",
    "given_names": "Ana",
    "surname_1": "Núñez",
    "city": "Lugo",
    "identifier_kind": "NIF",
    "identifier": "12345678Z",
    "phone": "612345678",
    "email": "ana@example.com",
    "household_id": "H1",
}


@pytest.fixture
def somebody() -> Person:
    company()
    return person(name="Olga")


def upsert(by: Person, *rows: dict[str, object]) -> Upserted:
    return upsert_customers(
        customer_table(*rows), source="file.csv", by=by, at=AT, placed=lambda _row: Place()
    )


def everything() -> list[object]:
    models = (Customer, Identity, ContactPoint, SearchWord, AuditEntry)
    return [list(model.objects.order_by("pk").values()) for model in models]


def test_who_is_new_is_entered_and_found(somebody: Person) -> None:
    result = upsert(somebody, ANA)

    assert (result.created, result.changed, result.unchanged) == (["C1"], {}, 0)
    assert len(customers_page(somebody, CustomerFilters(text="ana nunez")).rows) == 1
    assert Customer.objects.get().pk == result.numbers["C1"]


def test_the_same_table_twice_changes_nothing(somebody: Person) -> None:
    upsert(somebody, ANA, {"customer_id": "C2", "household_id": "H1"})
    as_it_was = everything()

    result = upsert(somebody, ANA, {"customer_id": "C2", "household_id": "H1"})

    assert (result.created, result.changed, result.unchanged) == ([], {}, 2)
    assert everything() == as_it_was


def test_what_differs_is_changed_and_told(somebody: Person) -> None:
    upsert(somebody, ANA)

    result = upsert(somebody, ANA | {"city": "Vigo", "surname_1": "Gil", "email": "a@new.es"})

    assert result.changed == {
        "C1": {
            "city": ["Lugo", "Vigo"],
            "surname_1": ["Núñez", "Gil"],
            "email": ["", "a@new.es"],
        }
    }
    customer = Customer.objects.get()
    assert (customer.city, customer.sort_name, customer.version) == ("Vigo", "gil, ana", 2)
    entry = AuditEntry.objects.get(action="customer.changed")
    assert entry.details["changes"]["city"] == ["Lugo", "Vigo"]
    assert entry.details["changes"]["email"] == ["", "a@new.es".replace("@", "•@", 1)]


def test_words_follow_what_was_changed(somebody: Person) -> None:
    upsert(somebody, ANA)
    upsert(somebody, ANA | {"surname_1": "Gil", "phone": "699887766"})

    words = set(SearchWord.objects.values_list("word", flat=True))
    assert {"gil", "699887766", "612345678", "ana"} <= words
    assert "nunez" not in words


def test_what_is_empty_or_absent_empties_nothing(somebody: Person) -> None:
    upsert(somebody, ANA)
    table = customer_table({"customer_id": "C1"}).select(["customer_id", "city"])

    result = upsert_customers(table, source="f", by=somebody, at=AT, placed=lambda _row: Place())

    assert result.unchanged == 1
    assert Customer.objects.get().city == "Lugo"
    assert ContactPoint.objects.count() == 2


def test_another_system_s_key_is_kept_with_the_customer_whom_the_identifier_names(
    somebody: Person,
) -> None:
    upsert(somebody, ANA)

    result = upsert(somebody, ANA | {"customer_id": "ERP-9"})
    assert result.changed == {"ERP-9": {"identifier": ["", "ERP-9"]}}
    assert Customer.objects.get().identities.get(kind="KEY").value == "ERP-9"

    again = upsert(somebody, {"customer_id": "ERP-9", "city": "Lugo"})
    assert again.unchanged == 1
    assert Customer.objects.count() == 1


def test_an_identifier_that_does_not_hold_recognises_nobody(somebody: Person) -> None:
    wrong = {"identifier_kind": "NIF", "identifier": "00000000A"}
    upsert(somebody, {"customer_id": "C1"} | wrong)

    result = upsert(somebody, {"customer_id": "C2"} | wrong)

    assert result.created == ["C2"]


def test_a_row_without_a_key_is_recognised_by_address_and_name(somebody: Person) -> None:
    named = {"customer_id": None, "given_names": "Eva", "surname_1": "Gil", "email": "e@x.es"}

    assert len(upsert(somebody, named).created) == 1
    assert upsert(somebody, named).unchanged == 1
    assert len(upsert(somebody, named | {"given_names": "Pau"}).created) == 1


def test_two_rows_do_not_change_one_customer_in_turns(somebody: Person) -> None:
    upsert(somebody, ANA)
    rows = [
        ANA | {"customer_id": key, "city": city} for key, city in (("X", "Vigo"), ("Y", "Ourense"))
    ]

    assert upsert(somebody, *rows).created == ["Y"]
    assert upsert(somebody, *rows).unchanged == 2


def test_a_row_with_nothing_to_recognise_is_a_conflict(somebody: Person) -> None:
    result = upsert(somebody, {"customer_id": None, "given_names": "Eva"})

    assert [each.reason for each in result.conflicts] == ["customers-row-without-key"]
    assert not Customer.objects.exists()


def test_who_was_merged_is_changed_where_they_are_now(somebody: Person) -> None:
    upsert(somebody, {"customer_id": "C1"}, {"customer_id": "C2"})
    one, two = Customer.objects.order_by("key")
    Customer.objects.filter(pk=two.pk).update(merged_into=one)

    upsert(somebody, {"customer_id": "C2", "city": "Vigo"})

    assert Customer.objects.get(key="C1").city == "Vigo"
    assert Customer.objects.get(key="C2").city == ""


def test_who_was_erased_does_not_come_back(somebody: Person) -> None:
    upsert(somebody, {"customer_id": "C1"})
    Customer.objects.update(erased_at=AT)

    result = upsert(somebody, ANA)

    assert [each.reason for each in result.conflicts] == ["customers-row-of-an-erased"]
    assert Customer.objects.get().city == ""


def test_nobody_changes_by_a_table_whom_they_do_not_see() -> None:
    company()
    customers({"customer_id": "C1"}, place=Place(branch("Sur").pk))
    somebody = person("information", "branch", branch=branch("Norte"))

    result = upsert(somebody, ANA)

    assert [each.reason for each in result.conflicts] == ["customers-row-out-of-sight"]
    assert Customer.objects.get().city == ""


def test_comparing_tells_the_same_and_writes_nothing(somebody: Person) -> None:
    upsert(somebody, ANA)
    as_it_was = everything()
    rows = (ANA | {"city": "Vigo"}, {"customer_id": "C2"}, {"customer_id": "C3", "phone": "no"})

    compared = compare_customers(customer_table(*rows), by=somebody)
    assert everything() == as_it_was
    done = upsert(somebody, *rows)

    assert (compared.created, compared.changed) == (done.created, done.changed)
    assert compared.unreadable == done.unreadable


def test_a_parent_may_have_come_before(somebody: Person) -> None:
    upsert(somebody, {"customer_id": "holding", "kind": "organisation"})

    upsert(somebody, {"customer_id": "site", "kind": "organisation", "parent_id": "holding"})

    assert Customer.objects.get(key="site").parent == Customer.objects.get(key="holding")


def organisation(key: str, parent: str = "", **said: object) -> dict[str, object]:
    named = {"customer_id": key, "kind": "organisation", "legal_name": key}
    return named | ({"parent_id": parent} if parent else {}) | said


def test_nobody_comes_to_stand_above_themselves(somebody: Person) -> None:
    rows = [organisation("a", "b"), organisation("b", "c"), organisation("c", "a")]

    result = upsert(somebody, *rows)

    assert [(each.key, each.reason) for each in result.refused_parents] == [
        ("c", "customers-row-in-a-circle")
    ]
    assert Customer.objects.get(key="c").parent is None
    assert Customer.objects.get(key="a").parent == Customer.objects.get(key="b")


def test_a_circle_with_those_who_were_there_is_refused(somebody: Person) -> None:
    upsert(somebody, organisation("top"), organisation("middle", "top"))
    upsert(somebody, organisation("low", "middle"))

    for table in ([organisation("top", "low")], [organisation("low", "low")]):
        told = compare_customers(customer_table(*table), by=somebody).refused_parents
        assert upsert(somebody, *table).refused_parents == told
        assert [each.reason for each in told] == ["customers-row-in-a-circle"]
    assert Customer.objects.get(key="top").parent is None


def test_a_parent_who_is_unknown_out_of_reach_or_a_person_is_told(somebody: Person) -> None:
    customers(organisation("far"), place=Place(branch("Sur").pk))
    near = person("information", "branch", branch=branch("Norte"))
    upsert(somebody, {"customer_id": "P", "given_names": "Eva"})

    rows = [organisation("a", "nobody"), organisation("b", "far")]
    told = upsert(near, *rows).refused_parents
    told += upsert(somebody, organisation("c", "P")).refused_parents

    assert [each.reason.removeprefix("customers-row-parent-") for each in told] == [
        *("unknown", "unknown", "a-person")
    ]


def test_another_parent_is_a_change_with_its_entry_in_the_trail(somebody: Person) -> None:
    upsert(somebody, organisation("old"), organisation("new"), organisation("site", "old"))
    old, new, site = (Customer.objects.get(key=key) for key in ("old", "new", "site"))
    table = [organisation("site", "new")]

    compared = compare_customers(customer_table(*table), by=somebody)
    result = upsert(somebody, *table)

    assert result.changed == compared.changed == {"site": {"parent": [old.pk, new.pk]}}
    assert result.unchanged == compared.unchanged == 0
    entry = AuditEntry.objects.get(action="customer.put-under")
    assert (entry.subject_id, entry.person) == (site.pk, somebody)
    assert entry.details == {"name": "new", "source": "file.csv"}
    assert upsert(somebody, *table).unchanged == 1
    assert AuditEntry.objects.filter(action="customer.put-under").count() == 1


def test_a_customer_is_one_rows_across_the_parts_of_a_table(somebody: Person) -> None:
    upsert(somebody, ANA)
    taken = set[int]()
    parts = [{**ANA, "city": "Vigo"}, {**ANA, "customer_id": "", "city": "Ourense"}]

    results = [
        upsert_customers(
            customer_table(row),
            source="f",
            by=somebody,
            at=AT,
            placed=lambda _: Place(),
            taken=taken,
        )
        for row in parts
    ]

    assert [each.reason for each in results[1].conflicts] == ["customers-row-twice"]
    assert Customer.objects.get().city == "Vigo"
