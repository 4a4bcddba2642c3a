"""The words by which a customer is found."""

from django.db import models

from quilate.customers.models.customer import Customer


class SearchWord(models.Model):
    """A word of a customer's name, identifier, telephone or address: folded, for prefixes."""

    customer = models.ForeignKey(Customer, on_delete=models.CASCADE, related_name="search_words")
    word = models.CharField(max_length=60)

    class Meta:
        indexes = [models.Index(fields=["word", "customer"], name="customer_by_word")]

    def __str__(self) -> str:
        return self.word
