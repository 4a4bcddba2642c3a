"""The search for possible duplicates over the whole base."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from django.db import transaction

from quilate.customers.merging.candidates import WAYS, Pair, candidate_pairs
from quilate.customers.merging.likeness import Likeness, likeness
from quilate.customers.merging.models import PossibleDuplicate
from quilate.customers.merging.portraits import portraits_of

#: Pairs that are less likely than this are not worth anybody's time.
LEAST_LIKELY = 0.5
_AT_ONCE = 2_000

Told = Callable[[int, str], None]


def likely_pairs(told: Told) -> dict[Pair, Likeness]:
    """Return the pairs of customers who are likely the same.

    Parameters
    ----------
    told
        Is told how many pairs have been compared, and in which way they came together.
    """
    found = dict[Pair, Likeness]()
    compared = 0
    for way in WAYS:
        for pairs in _parts(candidate_pairs(way)):
            told(compared, way)
            found |= _likely(pair for pair in pairs if pair not in found)
            compared += len(pairs)
    return found


@transaction.atomic
def keep_found(found: dict[Pair, Likeness], *, at: dt.datetime) -> int:
    """Keep what a search found, in place of what the last one did; return how many are new or open.

    Pairs that somebody told apart stay told apart.
    """
    PossibleDuplicate.objects.filter(state=PossibleDuplicate.State.OPEN).delete()
    apart = set(PossibleDuplicate.objects.values_list("first_id", "second_id"))
    open_ones = [
        PossibleDuplicate(
            first_id=first,
            second_id=second,
            likelihood=round(each.likelihood * 1000),
            reasons=list(each.reasons),
            found_at=at,
        )
        for (first, second), each in found.items()
        if (first, second) not in apart
    ]
    PossibleDuplicate.objects.bulk_create(open_ones, batch_size=_AT_ONCE)
    return len(open_ones)


def _likely(pairs: Iterable[Pair]) -> dict[Pair, Likeness]:
    wanted = set(pairs)
    portraits = portraits_of({number for pair in wanted for number in pair})
    weighed = {
        (first, second): likeness(portraits[first], portraits[second])
        for first, second in wanted
        # Somebody may have gone since they were listed.
        if first in portraits and second in portraits
    }
    return {pair: each for pair, each in weighed.items() if each.likelihood >= LEAST_LIKELY}


def _parts(pairs: Iterator[Pair]) -> Iterator[list[Pair]]:
    while part := list(islice(pairs, _AT_ONCE)):
        yield part
