"""What serving customers is expected to cost for each purchase to come."""

from functools import cached_property

import numpy as np

from quilate.clv.buhlmann_straub import BuhlmannStraub
from quilate.clv.estimator import Estimator, Floats
from quilate.clv.forecast.snapshot import Snapshot
from quilate.clv.purchase_share import PurchaseShare


class CostToServe:
    """Costs that come with a purchase, and costs of contacts, which come with time.

    Somebody who has bought once, today, has not called yet, and will. What contacts have cost for
    every purchase so far promises too little, the more newcomers a base has: contacts are foretold
    beside purchases, both from the first purchase on.

    Parameters
    ----------
    base
        Whose costs the models are fitted to.
    purchase_share
        Which share of purchases and contacts are purchases; None where there are no contacts.
    """

    def __init__(self, base: Snapshot, purchase_share: PurchaseShare | None) -> None:
        self.base, self._purchase_share = base, purchase_share

    @cached_property
    def of_purchases(self) -> BuhlmannStraub:
        """What a purchase costs to serve."""
        base = self.base
        return BuhlmannStraub().fit(base.purchases, base.cost_to_serve - base.cost_of_contacts)

    @cached_property
    def of_contacts(self) -> BuhlmannStraub:
        """What a contact costs."""
        had = self.base.of(self.base.contacts > 0)
        return BuhlmannStraub().fit(had.contacts, had.cost_of_contacts)

    @property
    def fitted(self) -> dict[str, Estimator]:
        """The models that somebody has asked for, by name."""
        names = {"of_purchases": "cost_to_serve", "of_contacts": "cost_of_contacts"}
        return {name: vars(self)[own] for own, name in names.items() if own in vars(self)}

    def per_purchase(self, snapshot: Snapshot) -> Floats:
        """Return what serving costs each customer's purchases to come, money, (customers,)."""
        of_purchase = self.of_purchases.expected_value(
            snapshot.purchases, snapshot.cost_to_serve - snapshot.cost_of_contacts
        )
        if self._purchase_share is None:
            return of_purchase
        contacts = self._purchase_share.contacts_per_purchase(snapshot.repeats, snapshot.contacts)
        of_contact = self.of_contacts.expected_value(snapshot.contacts, snapshot.cost_of_contacts)
        # cost per purchase = cost that comes with it + contacts per purchase · cost per contact
        return np.asarray(of_purchase + contacts * of_contact)
