"""What the tables of merging hold of customers."""

from django.db.models import Q

from quilate.core.holdings import Erased, Fate, cleared_with_customer
from quilate.customers.merging.models import Merge, PossibleDuplicate


def _forget_values(erased: Erased) -> int:
    return Merge.objects.of(erased.numbers).forget()


def _remove_pairs(erased: Erased) -> int:
    of_them = Q(first__in=erased.numbers) | Q(second__in=erased.numbers)
    return PossibleDuplicate.objects.filter(of_them).delete()[0]


cleared_with_customer(Merge, _forget_values, reason="proof", moves=False)
cleared_with_customer(PossibleDuplicate, _remove_pairs, reason="", fate=Fate.REMOVED, moves=False)
