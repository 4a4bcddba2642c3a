"""Customers are found however their names and numbers are written."""

import pytest

from quilate.customers.filtering import CustomerFilters
from quilate.customers.places import Place
from quilate.customers.queries import customers_page
from tests.people import branch, customers, person

pytestmark = pytest.mark.django_db
MARIA = {
    "customer_id": "C-001",
    "given_names": "María José",
    "surname_1": "Núñez",
    "surname_2": "Ibáñez",
    "identifier_kind": "NIF",
    "identifier": "12.345.678-Z",
    "phone": "+34 612 34 56 78",
    "email": "Maria.Nunez@Example.com",
}
WORKSHOP = {
    "customer_id": "C-002",
    "kind": "organisation",
    "legal_name": "Talleres 24 horas S.A.C.",
    "country": "PE",
    "phone": "01 4445555",
}


def found(text: str, area: str = "administration") -> list[str]:
    page = customers_page(person(area), CustomerFilters(text=text))
    return [customer.key for customer in page.rows]


@pytest.mark.parametrize(
    "text",
    [
        "María José Núñez Ibáñez",
        "maria nunez",
        "IBÁÑEZ NÚÑEZ, MARÍA",
        "ibañez",
        "nuñ mar",
        "12345678Z",
        "12.345.678-z",
        "12 345 678",
        "612345678",
        "612 34 56 78",
        "+34 612 34 56 78",
        "0034 612345678",
        "maria.nunez@example.com",
        "c-001",
    ],
)
def test_a_person_is_found(text: str) -> None:
    customers(MARIA, WORKSHOP)

    assert found(text) == ["C-001"]


@pytest.mark.parametrize(
    "text", ["talleres 24 horas", "horas s.a.c.", "01 444 5555", "014445555", "+51 1 444 5555"]
)
def test_an_organisation_is_found(text: str) -> None:
    customers(MARIA, WORKSHOP)

    assert found(text) == ["C-002"]


@pytest.mark.parametrize("text", ["María Zapata", "99999999R", "nobody@example.com", "' OR 1=1"])
def test_others_are_not(text: str) -> None:
    customers(MARIA, WORKSHOP)

    assert found(text) == []


@pytest.mark.parametrize("text", ["", "   ", "---", "\u0301"])
def test_a_text_without_letters_narrows_nothing(text: str) -> None:
    customers(MARIA, WORKSHOP)

    assert found(text) == ["C-001", "C-002"]


def test_who_sees_personal_data_in_part_cannot_guess_the_rest_letter_by_letter() -> None:
    customers(MARIA, WORKSHOP)

    assert found("1234567", area="reading") == []
    assert found("maria.nunez@exam", area="reading") == []
    assert found("12345678-Z", area="reading") == ["C-001"]
    assert found("nunez", area="reading") == ["C-001"]


@pytest.mark.parametrize("text", ["n", "nunez", "zamora"])
def test_what_very_many_are_called_finds_the_same_by_walking_the_list(
    text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    customers(MARIA, MARIA | {"customer_id": "C-003", "identifier": "", "email": ""}, WORKSHOP)
    gathered = found(text)
    monkeypatch.setattr("quilate.customers.filtering.MANY", 0)

    assert found(text) == gathered
    assert len(gathered) == (0 if text == "zamora" else 2)


def test_of_several_words_those_who_have_them_whole_are_found_before_those_who_begin_so() -> None:
    customers(
        MARIA,
        {"customer_id": "C-003", "given_names": "Ana", "surname_1": "Mar"},
        {"customer_id": "C-004", "given_names": "Anabel", "surname_1": "Mar"},
    )

    assert found("ana mar") == ["C-003"]
    assert found("ana ma") == ["C-003", "C-004"]
    assert found("an mar") == ["C-003", "C-004"]
    assert found("mar") == ["C-003", "C-004", "C-001"]


def test_somebody_whom_one_may_not_see_hides_nobody_of_a_similar_name() -> None:
    customers({"customer_id": "C-003", "given_names": "Ana", "surname_1": "Mar"})
    ours = branch("Cusco")
    customers(
        {"customer_id": "C-004", "given_names": "Anabel", "surname_1": "Mar"},
        place=Place(branch_id=ours.pk),
    )
    seller = person("sales", scope="branch", branch=ours)

    page = customers_page(seller, CustomerFilters(text="ana mar"))

    assert [customer.key for customer in page.rows] == ["C-004"]
