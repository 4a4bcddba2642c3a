"""The words of customers whose rows were moved."""

from quilate.customers.models import Customer, SearchWord
from quilate.customers.words import search_words_of


def renew_words(customer: Customer) -> None:
    """Write the words of a customer anew."""
    identities = customer.identities.order_by("id")
    points = customer.contact_points.order_by("id")
    customer.search_words.all().delete()
    SearchWord.objects.bulk_create(search_words_of(customer, identities, points))
