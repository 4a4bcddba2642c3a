"""The history of a company written for readers: its registers and its records."""

from functools import cached_property
from pathlib import Path

import numpy as np

from quilate.simulator.arrays import Integers
from quilate.simulator.experience.records import RECOMMENDATIONS
from quilate.simulator.output.fair_copy import FairCopy
from quilate.simulator.output.names import Names, names_of
from quilate.simulator.output.notes import Notes
from quilate.simulator.output.registers import products, registers
from quilate.simulator.output.tables import openings, tables_of
from quilate.simulator.output.written import Written, write
from quilate.simulator.people import Roster, roster
from quilate.simulator.purchases import Purchasing
from quilate.simulator.world.world import World


class History:
    """What is known of a world at the end of its history; the world may live on meanwhile.

    Parameters
    ----------
    notes
        The records of the history.
    """

    def __init__(self, world: World, notes: Notes) -> None:
        self.setting, self.notes = world.setting, notes
        self.tables = tables_of(world.setting.company)
        self.purchasing = next(
            (scene for scene in world.scenes if isinstance(scene, Purchasing)), None
        )
        self._joined_on = world.relation.joined_on[: world.setting.population.customers].copy()

    @property
    def first_day(self) -> np.datetime64:
        """The date of day 0."""
        return np.datetime64(self.setting.days.first, "D")

    @cached_property
    def roster(self) -> Roster:
        """Who the customers are."""
        population = self.setting.population
        return roster(
            self.setting.company.people,
            self.setting.chance,
            organisation=population.organisation[: population.customers],
            joined_on=self.first_day + self._joined_on,
            until=np.datetime64(self.setting.company.ends, "D"),
        )

    @cached_property
    def names(self) -> Names:
        """Under which keys they are known."""
        return names_of(self.roster, self.setting.chance, self.first_day)

    @property
    def recommender(self) -> Integers:
        """(n,) By whom each customer was recommended; -1 for nobody."""
        customers = self.setting.population.customers
        recommender = np.full(customers, -1)
        if RECOMMENDATIONS in self.tables:
            for part in self.notes.of(RECOMMENDATIONS):
                told = part["recommended_id"].to_numpy()
                # Who is told on the last day comes after it.
                came = told < customers
                recommender[told[came]] = part["customer_id"].to_numpy()[came]
        return recommender


def write_history(history: History, folder: Path, *, as_csv: bool) -> list[Written]:
    """Write what a company knows; return the tables in the order in which they are told."""
    tables = dict(registers(history.setting, history.roster, history.names, history.recommender))
    if history.purchasing:
        tables["products"] = products(history.purchasing)
    written = [
        write(folder, name, table.schema, [table], as_csv=as_csv) for name, table in tables.items()
    ]
    copy = FairCopy(history.notes, history.tables, history.names, history.first_day)
    for table in openings(history.tables):
        schema = copy.schema(table)
        written.append(write(folder, table.name, schema, copy.of(table), as_csv=as_csv))
    return written
