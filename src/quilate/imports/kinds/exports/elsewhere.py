"""Customers by the numbers that another system has given them."""

import re
from collections.abc import Iterable

from quilate.customers.models import Customer, Identity

_SALESFORCE_SHORT = re.compile(r"[0-9A-Za-z]{15}")
_FIVES = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"


def number_elsewhere(text: str, system: str) -> str:
    """Return a number of another system as it is kept: the first of several, in one form.

    >>> number_elsewhere("zcrm_50123", "Zoho"), number_elsewhere("9001;9002", "HubSpot")
    ('50123', '9001')
    >>> number_elsewhere("001A0000006Vm9u", "Salesforce")
    '001A0000006VM9UIAC'
    """
    first = re.split(r"[;,]", text)[0].strip()
    if system == "Zoho":
        first = first.removeprefix("zcrm_")
    if system == "Salesforce" and _SALESFORCE_SHORT.fullmatch(first):
        first = _whole(first)
    return first.upper()


def _whole(short: str) -> str:
    """Return the 18 characters that stand for 15 where case does not count.

    Reports write 15, exports 18: the last three say which of the others are capitals.
    """
    fives = (short[place : place + 5] for place in (0, 5, 10))
    bits = (
        sum(1 << place for place, letter in enumerate(five) if letter.isupper()) for five in fives
    )
    return short + "".join(_FIVES[each] for each in bits)


def customers_elsewhere(kind: str, numbers: Iterable[str]) -> dict[str, Customer]:
    """Return customers by the numbers of a system, whoever may see them."""
    found = Identity.objects.filter(
        kind=kind, value__in=set(numbers), customer__in=Customer.objects.current()
    )
    return {each.value: each.customer for each in found.select_related("customer").order_by("id")}
