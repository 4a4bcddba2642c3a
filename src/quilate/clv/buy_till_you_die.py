"""What the models in which customers leave unseen have in common: the question whether any did."""

from math import log

from quilate.clv.estimator import Fit, FitState
from quilate.clv.gamma_poisson import GammaPoisson
from quilate.clv.histories import Histories
from quilate.clv.purchase_model import PurchaseModel

#: The histories √10 times as likely with dropout as without: Jeffreys' word for less than that.
BARELY_WORTH_MENTIONING = 0.5 * log(10)


class BuyTillYouDie(PurchaseModel):
    """Purchases at gamma-distributed rates until the customer leaves, which nobody sees.

    Where nobody leaves, the likelihood is a flat ridge on which the dropout parameters run away
    together. They stop at ``bounds``, and the state is ``NO_DROPOUT_DETECTED``.
    """

    def _state(self, fit: Fit, histories: Histories) -> FitState:
        state = super()._state(fit, histories)
        if state is not FitState.OK:
            return state
        without = self._log_likelihood_without_dropout(histories)
        if fit.log_likelihood - without < BARELY_WORTH_MENTIONING:
            return FitState.NO_DROPOUT_DETECTED
        return FitState.OK

    def _log_likelihood_without_dropout(self, histories: Histories) -> float:
        return GammaPoisson().fit_histories(histories).log_likelihood_
