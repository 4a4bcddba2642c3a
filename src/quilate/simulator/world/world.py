"""A company, its customers, and the days that go by."""

import datetime as dt

from quilate.simulator.campaigns import Campaigning
from quilate.simulator.company import Company
from quilate.simulator.draws import Chance
from quilate.simulator.experience import experience_scenes
from quilate.simulator.opportunities import Selling
from quilate.simulator.purchases import Purchasing
from quilate.simulator.relation import Relation
from quilate.simulator.response import Response
from quilate.simulator.subscriptions import Subscribing
from quilate.simulator.world.actions import NOTHING, Actions
from quilate.simulator.world.days import DAYS_PER_YEAR, Days
from quilate.simulator.world.events import Events
from quilate.simulator.world.ledger import Ledger
from quilate.simulator.world.population import born
from quilate.simulator.world.scene import Scene
from quilate.simulator.world.setting import Setting


class World:
    """A company whose days are lived one after the other.

    Two worlds of the same company and seed differ only by what is done in them: every random
    number belongs to a customer and an occasion, so that a policy can be compared with another
    on the same luck.

    Parameters
    ----------
    company
        What it is like.
    seed
        Any integer.
    customers
        How many come within its history.
    years
        How long the history is; the company's own length unless given.
    ahead_days
        How many days may be lived after the history, with newcomers at the same pace; after less
        than a year, as if the history's customers had come within a year.
    """

    def __init__(
        self,
        company: Company,
        seed: int,
        customers: int,
        years: float | None = None,
        ahead_days: int = 0,
    ) -> None:
        history = max(round((years or company.years) * DAYS_PER_YEAR), 1)
        days = Days(company.ends - dt.timedelta(days=history - 1), history, ahead_days)
        chance = Chance(seed)
        population = born(company, chance, days, customers)
        self.setting = Setting(company, chance, days, population)
        self.day = 0
        self.relation = Relation(self.setting)
        self.response = Response(self.setting, self.relation)
        self.ledger = Ledger(len(population.everybody))
        self.campaigning = Campaigning(self.setting, self.relation, self.response, self.ledger)
        self.scenes = _scenes(self.setting, self.relation, self.response)

    def step(self, day: int, actions: Actions = NOTHING) -> Events:
        """Live a day.

        Parameters
        ----------
        day
            The day to live: the one after the last that was lived.
        actions
            What the company does on it.

        Returns
        -------
        Events
            What happened, by table: customers as positions, money in cents.

        Raises
        ------
        ValueError
            If it is not that day's turn.
        """
        if day != self.day or day >= self.setting.days.count:
            raise ValueError(
                f"day {day} cannot be lived: the next is {self.day} of {self.setting.days.count}"
            )
        events = Events(day)
        self.relation.welcome(day)
        for kind, customers in actions.contacts.items():
            self.response.contact(kind, customers, day, events)
        self.campaigning.step(day, actions, events)
        for scene in self.scenes:
            scene.step(day, actions, events)
        self.relation.wear(day)
        self.relation.part(day)
        self.response.rest()
        self.ledger.enter(events)
        self.day += 1
        return events


def _scenes(setting: Setting, relation: Relation, response: Response) -> list[Scene]:
    """Return the parts of a company's life that its specification names, in the order of a day."""
    company, scenes = setting.company, list[Scene]()
    if company.purchases:
        scenes.append(Purchasing(setting, company.purchases, relation, response))
    if company.subscriptions:
        scenes.append(Subscribing(setting, company.subscriptions, relation, response))
    if company.experience:
        scenes += experience_scenes(setting, company.experience, relation)
    if company.opportunities:
        scenes.append(Selling(setting, company.opportunities, relation))
    return scenes
