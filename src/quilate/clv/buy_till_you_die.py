"""What the models in which customers leave unseen have in common: the question whether any did."""

from quilate.clv.estimator import Fit, FitState
from quilate.clv.gamma_poisson import GammaPoisson
from quilate.clv.histories import Histories
from quilate.clv.purchase_model import PurchaseModel

PARAMETERS_OF_DROPOUT = 2


class BuyTillYouDie(PurchaseModel):
    """Purchases at gamma-distributed rates until the customer leaves, which nobody sees.

    Where nobody leaves, the likelihood is a flat ridge on which the dropout parameters run away
    together. They stop at ``bounds``, and the state is ``NO_DROPOUT_DETECTED``.
    """

    def _state(self, fit: Fit, histories: Histories) -> FitState:
        if fit.state is not FitState.OK:
            return fit.state
        without = GammaPoisson().fit_histories(histories)
        # Akaike: two parameters more must gain more than two in log-likelihood.
        if fit.log_likelihood - without.log_likelihood_ < PARAMETERS_OF_DROPOUT:
            return FitState.NO_DROPOUT_DETECTED
        return FitState.OK
