"""Under which key a record names a customer: some have been entered twice."""

from dataclasses import dataclass

import numpy as np
import pyarrow as pa

from quilate.simulator.arrays import Integers
from quilate.simulator.draws import Chance
from quilate.simulator.people import Roster

#: How often the second entry is used once there is one.
_SECOND_SHARE = 0.5


@dataclass(frozen=True)
class Names:
    """The keys of the customers.

    Attributes
    ----------
    keys
        Those of all customers by position, then those of the second entries.
    second, second_from
        (n,) The place of each customer's second entry among the keys, and the day from which it
        is there; -1 for those who have none.
    """

    chance: Chance
    keys: pa.Array
    second: Integers
    second_from: Integers

    def true(self, who: Integers) -> pa.Array:
        """Return the first key of each customer; nothing for nobody (-1), or who is none yet."""
        return self._keys_at(np.where(who < len(self.second), who, -1))

    def used(self, who: Integers, day: Integers) -> pa.Array:
        """Return the key under which each customer is entered in a record of a day."""
        place = np.where(who < len(self.second), who, -1).astype(np.int64)
        has_second = (place >= 0) & (self.second[place] >= 0) & (self.second_from[place] <= day)
        rows = np.flatnonzero(has_second)
        use = self.chance.happens("record.entry", place[rows], _SECOND_SHARE, day[rows])
        place[rows[use]] = self.second[place[rows[use]]]
        return self._keys_at(place)

    def _keys_at(self, place: Integers) -> pa.Array:
        return self.keys.take(pa.array(place, mask=place < 0))


def names_of(roster: Roster, chance: Chance, first_day: np.datetime64) -> Names:
    """Return the keys of a roster, of whose second entries the first day is told.

    Parameters
    ----------
    first_day
        The date of day 0.
    """
    keys = roster.customers["customer_id"].combine_chunks()
    customers, entered_twice = len(keys), roster.duplicates.num_rows
    second = np.full(customers, -1)
    second_from = np.full(customers, -1)
    whose = _places(roster.duplicate_of["real_customer_id"], keys)
    second[whose] = customers + np.arange(entered_twice)
    created = roster.duplicates["created_on"].to_numpy().astype("datetime64[D]")
    second_from[whose] = (created - first_day).astype(np.int64)
    again = roster.duplicates["customer_id"].combine_chunks()
    return Names(chance, pa.concat_arrays([keys, again]), second, second_from)


def _places(wanted: pa.ChunkedArray, keys: pa.Array) -> Integers:
    places: Integers = pa.compute.index_in(wanted, keys).to_numpy().astype(np.int64)
    return places
