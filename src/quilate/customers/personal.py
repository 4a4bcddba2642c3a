"""What the customers' tables hold, and what is left of a customer who is erased."""

from typing import Any

from quilate.core.holdings import (
    Erased,
    Fate,
    cleared_with_customer,
    holds_no_customer,
    in_letters,
    removed_with_customer,
    saying,
)
from quilate.customers.models import (
    Consent,
    ContactPoint,
    Customer,
    Household,
    Identity,
    OwnField,
    OwnValue,
    Purpose,
    SavedView,
    SearchWord,
)

#: What of an erased customer stays, so that what is counted by kind, day and branch stays the same.
#: Any other field is emptied, also one that comes later.
_STAYS = frozenset(
    {
        *("id", "version", "kind", "language", "country", "region", "created_on", "updated_at"),
        *("owner", "team", "branch", "merged_into", "erased_at"),
    }
)


def _empty_customers(erased: Erased) -> int:
    """Leave a customer's place, without a name."""
    for number in erased.numbers:
        # The key is what tells one customer from another: it cannot be empty.
        emptied = _empty_fields() | {"key": f"erased-{number}"}
        Customer.objects.filter(pk=number).update(**emptied)
    return len(erased.numbers)


def _empty_fields() -> dict[str, Any]:
    return {
        field.attname: None if field.null else field.get_default()
        for field in Customer._meta.concrete_fields
        if field.name not in _STAYS
    }


def _forget_views(erased: Erased) -> int:
    """Remove the views that look for one of them: without the words, they would show everybody."""
    return in_letters(SavedView.objects.all(), "query").filter(saying("query", erased)).delete()[0]


def _leave_households(erased: Erased) -> int:
    """Take customers out of their households, and remove those that are empty then."""
    members = Customer.objects.filter(pk__in=erased.numbers)
    numbers = list(members.exclude(household=None).values_list("household", flat=True))
    members.update(household=None)
    return Household.objects.filter(pk__in=numbers, members=None).delete()[0]


cleared_with_customer(Customer, _empty_customers, path="id", reason="statistics")
cleared_with_customer(Household, _leave_households, path="members", reason="others")
removed_with_customer(Consent)
removed_with_customer(ContactPoint)
removed_with_customer(Identity)
removed_with_customer(OwnValue)
holds_no_customer(OwnField, Purpose)
removed_with_customer(SearchWord, is_told=False)
cleared_with_customer(SavedView, _forget_views, reason="", fate=Fate.REMOVED, moves=False)
