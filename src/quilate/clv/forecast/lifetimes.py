"""How often customers of one base come, and until when."""

from functools import cached_property
from typing import TypeVar

import numpy as np

from quilate.clv.beta_geo_nbd import BetaGeoNBD
from quilate.clv.estimator import Estimator, FitState, Floats
from quilate.clv.forecast.rehearsals import DAYS_OF_A_YEAR
from quilate.clv.forecast.snapshot import Snapshot
from quilate.clv.modified_beta_geo_cnbd import ModifiedBetaGeoCNBD
from quilate.clv.modified_beta_geo_nbd import ModifiedBetaGeoNBD
from quilate.clv.pareto_nbd import ParetoNBD
from quilate.clv.purchase_model import PurchaseModel
from quilate.clv.purchase_share import PurchaseShare

Model = TypeVar("Model", bound=PurchaseModel)

#: Even waits are believed where they make the log-likelihood of a customer so much larger. Less is
#: gained where some customers keep a rhythm and most do not, and misleads of most.
WORTH_A_RHYTHM = 0.02


class Lifetimes:
    """The models of customers who leave without saying so, fitted to the purchases of a base.

    Models are fitted when they are first asked for and kept.

    Parameters
    ----------
    base
        Whose histories they are fitted to.
    """

    def __init__(self, base: Snapshot) -> None:
        self.base = base

    @cached_property
    def bg_nbd(self) -> BetaGeoNBD:
        return self._fitted(BetaGeoNBD(DAYS_OF_A_YEAR))

    @cached_property
    def mbg_nbd(self) -> ModifiedBetaGeoNBD:
        return self._fitted(ModifiedBetaGeoNBD(DAYS_OF_A_YEAR))

    @cached_property
    def mbg_cnbd(self) -> ModifiedBetaGeoCNBD:
        return self._fitted(ModifiedBetaGeoCNBD(DAYS_OF_A_YEAR))

    @cached_property
    def pareto_nbd(self) -> ParetoNBD:
        return self._fitted(ParetoNBD(DAYS_OF_A_YEAR))

    @property
    def leaving(self) -> PurchaseModel:
        """The model of customers who leave for good: Pareto/NBD, or even waits where they show."""
        return self.mbg_cnbd if self.has_rhythm else self.pareto_nbd

    @cached_property
    def has_rhythm(self) -> bool:
        """Whether the base's customers come at even intervals, as far as it tells."""
        even, random = self.mbg_cnbd, self.pareto_nbd
        gain = (even.log_likelihood_ - random.log_likelihood_) / len(self.base)
        return even.k_ > 1 and gain > WORTH_A_RHYTHM

    @property
    def fitted(self) -> dict[str, Estimator]:
        """The models that somebody has asked for, by name."""
        return {name: value for name, value in vars(self).items() if isinstance(value, Estimator)}

    def expected_purchases(self, model: PurchaseModel, snapshot: Snapshot) -> Floats:
        """Return the purchases that a model of these expects within the snapshot's horizon."""
        horizon_days = float(snapshot.window.horizon_days)
        return model.expected_purchases(horizon_days, *self._histories(snapshot))

    def p_alive(self, snapshot: Snapshot) -> Floats:
        """Return the chance that each customer can still buy; 1 where nobody seems to leave."""
        if self.leaving.state_ is FitState.NO_DROPOUT_DETECTED:
            return np.ones(len(snapshot))
        return self.leaving.p_alive(*self._histories(snapshot))

    def _fitted(self, model: Model) -> Model:
        return model.fit(*self._histories(self.base))

    def _histories(self, snapshot: Snapshot) -> tuple[Floats, Floats, Floats]:
        """Return frequency, recency and T as the models count them."""
        return snapshot.repeats, snapshot.recency_days, self._watched_days(snapshot)

    def _watched_days(self, snapshot: Snapshot) -> Floats:
        """Return the ages; one day where all were seen on the last day only.

        A model that has seen no time pass would take its unit for a rate: a purchase a day.
        """
        return snapshot.age_days if self.base.age_days.any() else np.ones(len(snapshot))


class SignsOfLife(Lifetimes):
    """The same models, fitted to all days on which customers showed up, purchases or not.

    Who called yesterday is there, however long ago the last purchase is; and of two customers who
    bought as often, the one who never calls either has rather left.

    Parameters
    ----------
    purchase_share
        Which share of those days are purchases.
    """

    def __init__(self, base: Snapshot, purchase_share: PurchaseShare) -> None:
        super().__init__(base)
        self._purchase_share = purchase_share

    def expected_purchases(self, model: PurchaseModel, snapshot: Snapshot) -> Floats:
        """Return the signs that a model expects, times the share of them that are purchases."""
        share = self._purchase_share.expected_value(snapshot.repeats, snapshot.contacts)
        return np.asarray(super().expected_purchases(model, snapshot) * share)

    def _histories(self, snapshot: Snapshot) -> tuple[Floats, Floats, Floats]:
        signs = snapshot.repeats + snapshot.contacts
        return signs, snapshot.seen_days, self._watched_days(snapshot)
