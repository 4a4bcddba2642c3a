"""What is kept of the keys of erased customers, so that no file brings them back."""

import hmac
from collections.abc import Iterable

from django.conf import settings
from django.db import models

from quilate.customers.models import Customer


class ErasedKeyQuerySet(models.QuerySet["ErasedKey"]):
    """Erased keys, many at once."""

    def remember(self, customers: Iterable[Customer]) -> None:
        """Keep the digests of the keys of customers who are about to be erased."""
        self.bulk_create(
            [ErasedKey(customer=each, digest=_digest(each.key)) for each in customers],
            ignore_conflicts=True,
        )

    def numbers_of(self, keys: Iterable[str]) -> dict[str, int]:
        """Return the numbers of erased customers by the keys that they had."""
        if not self.exists():
            return {}
        digests = {_digest(key): key for key in keys}
        there = self.filter(digest__among=digests).values_list("digest", "customer_id")
        return {digests[digest]: number for digest, number in there}


class ErasedKey(models.Model):
    """The keyed digest of a key. Nobody reads the key from it; the same key makes the same one."""

    customer = models.ForeignKey(Customer, on_delete=models.PROTECT, related_name="+")
    digest = models.CharField(max_length=64, unique=True)

    objects = ErasedKeyQuerySet.as_manager()

    def __str__(self) -> str:
        return self.digest


def _digest(key: str) -> str:
    return hmac.new(settings.SECRET_KEY.encode(), key.encode(), "sha256").hexdigest()
