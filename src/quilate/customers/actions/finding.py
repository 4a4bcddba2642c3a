"""Keeping the words by which a customer is found."""

from quilate.customers.models import Customer, SearchWord
from quilate.customers.words import search_words_of


def keep_search_words(customer: Customer) -> None:
    """Write the words that are new, and take away those that no longer lead to the customer."""
    wanted = {
        each.word: each
        for each in search_words_of(
            customer, customer.identities.all(), customer.contact_points.all()
        )
    }
    kept = dict(customer.search_words.values_list("word", "pk"))
    gone = [number for word, number in kept.items() if word not in wanted]
    if gone:
        SearchWord.objects.filter(pk__in=gone).delete()
    SearchWord.objects.bulk_create(each for word, each in wanted.items() if word not in kept)
