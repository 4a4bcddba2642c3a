"""One of many values is asked for as a single parameter, whatever the values are."""

import pytest

from quilate.customers.models import Household

pytestmark = pytest.mark.django_db
ODD = ['a"b', "a\\b", "{x,y}", "NULL", "null", " a ", "a,b", "ñ\n", "\tt", "%s", "'"]


def test_a_text_is_found_whatever_signs_it_has() -> None:
    Household.objects.bulk_create(Household(key=key) for key in (*ODD, "other"))

    found = Household.objects.filter(key__among=ODD).values_list("key", flat=True)

    assert set(found) == set(ODD)


def test_numbers_are_found_and_nothing_among_none() -> None:
    first, second = (Household.objects.create(key=key) for key in "ab")

    assert list(Household.objects.filter(pk__among={second.pk})) == [second]
    assert list(Household.objects.filter(pk__among=[first.pk, None])) == [first]
    assert not Household.objects.filter(key__among=[]).exists()
