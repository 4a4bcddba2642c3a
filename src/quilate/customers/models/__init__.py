"""Who the customers are."""

from quilate.customers.models.consent import Consent
from quilate.customers.models.contact_point import ContactPoint
from quilate.customers.models.customer import Customer
from quilate.customers.models.household import Household
from quilate.customers.models.identity import Identity
from quilate.customers.models.own_field import OwnField, OwnValue, Purpose
from quilate.customers.models.saved_view import SavedView
from quilate.customers.models.search_word import SearchWord

__all__ = [
    "Consent",
    "ContactPoint",
    "Customer",
    "Household",
    "Identity",
    "OwnField",
    "OwnValue",
    "Purpose",
    "SavedView",
    "SearchWord",
]
