"""The shifted-beta-geometric model of contract renewals (sBG).

Fader, P. S., Hardie, B. G. S. (2007), "How to Project Customer Retention", Journal of Interactive
Marketing 21(1).
"""

from typing import ClassVar

import numpy as np
from scipy.special import betaln, digamma

from quilate.clv.contractual_model import ContractualModel
from quilate.clv.estimator import Floats


class ShiftedBetaGeometric(ContractualModel):
    """At each renewal a customer leaves with a probability of their own, beta over customers.

    Retention rises with tenure only because those likely to leave have left. Wrong to use where
    leaving itself becomes more or less likely with tenure (``BetaDiscreteWeibull``), or where
    customers can leave without being seen to (``BetaGeoNBD``).
    """

    parameter_names: ClassVar[tuple[str, ...]] = ("alpha", "beta")
    typical: ClassVar[tuple[float, ...]] = (1.0, 3.0)
    walls: ClassVar[tuple[tuple[float, float], ...]] = ((1e-4, 1e4), (1e-4, 1e4))

    @staticmethod
    def _log_survival(parameters: Floats, tenure: Floats) -> tuple[Floats, Floats]:
        alpha, beta = parameters
        # S(t) = B(alpha, beta + t) / B(alpha, beta)
        value = betaln(alpha, beta + tenure) - betaln(alpha, beta)
        slope_alpha = digamma(alpha + beta) - digamma(alpha + beta + tenure)
        slope_beta = slope_alpha + digamma(beta + tenure) - digamma(beta)
        return value, np.array([slope_alpha, slope_beta])
