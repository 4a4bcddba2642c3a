"""What an identifier is made of."""

from dataclasses import dataclass

import pyarrow as pa

from quilate.simulator.arrays import Dates, Flags, Integers


@dataclass(frozen=True)
class Holders:
    """Customers of one country, or of all.

    Attributes
    ----------
    who
        (n,) Their positions.
    organisation, female, foreign
        (n,) What they are. Foreigners live in the country with the papers of residents.
    born_on
        (n,) Date of birth, or of incorporation.
    region
        (n,) Name of the region they live in.
    given, surname_1, surname_2
        (n,) Names; of an organisation, those of its trade and of its founders.
    legal_form
        (n,) The place of an organisation's legal form among those of its country.
    """

    who: Integers
    organisation: Flags
    female: Flags
    foreign: Flags
    born_on: Dates
    region: pa.Array
    given: pa.Array
    surname_1: pa.Array
    surname_2: pa.Array
    legal_form: Integers

    def __len__(self) -> int:
        return len(self.who)

    def at(self, rows: Integers) -> "Holders":
        """Return some of them."""
        taken = pa.array(rows)
        return Holders(
            who=self.who[rows],
            organisation=self.organisation[rows],
            female=self.female[rows],
            foreign=self.foreign[rows],
            born_on=self.born_on[rows],
            region=self.region.take(taken),
            given=self.given.take(taken),
            surname_1=self.surname_1.take(taken),
            surname_2=self.surname_2.take(taken),
            legal_form=self.legal_form[rows],
        )
