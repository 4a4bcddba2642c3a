"""The words of customers whose rows were moved."""

from quilate.customers.models import ContactPoint, Customer, SearchWord
from quilate.customers.words import search_words


def renew_words(customer: Customer) -> None:
    """Write the words of a customer anew, unless they are right as they are."""
    wanted = _words_of(customer)
    there = list(customer.search_words.values_list("word", flat=True))
    if sorted(there) == sorted(wanted):
        return
    customer.search_words.all().delete()
    SearchWord.objects.bulk_create(SearchWord(customer=customer, word=word) for word in wanted)


def _words_of(customer: Customer) -> list[str]:
    points = list(customer.contact_points.order_by("id"))
    emails = [each.value for each in points if each.kind == ContactPoint.Kind.EMAIL]
    phones = [each.value for each in points if each.kind == ContactPoint.Kind.PHONE]
    codes = [*emails, *customer.identities.values_list("value", flat=True)]
    return search_words(customer, codes, phones)
