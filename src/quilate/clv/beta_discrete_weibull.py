"""The beta-discrete-Weibull model of contract renewals (BdW).

Fader, P. S., Hardie, B. G. S., Liu, Y., Davin, J., Steenburgh, T. (2018), "'How to Project
Customer Retention' Revisited: The Role of Duration Dependence", Journal of Interactive Marketing
43.
"""

from typing import ClassVar

import numpy as np
from scipy.special import betaln, digamma

from quilate.clv.contractual_model import ContractualModel
from quilate.clv.estimator import Floats


class BetaDiscreteWeibull(ContractualModel):
    """As the shifted-beta-geometric, but leaving grows more (c > 1) or less likely with tenure.

    c = 1 is ``ShiftedBetaGeometric``. Wrong to use on three renewals or fewer: differences between
    customers and change within them cannot be told apart.
    """

    parameter_names: ClassVar[tuple[str, ...]] = ("alpha", "beta", "c")
    typical: ClassVar[tuple[float, ...]] = (1.0, 3.0, 1.0)
    walls: ClassVar[tuple[tuple[float, float], ...]] = ((1e-4, 1e4), (1e-4, 1e4), (0.1, 5.0))

    @staticmethod
    def _log_survival(parameters: Floats, tenure: Floats) -> tuple[Floats, Floats]:
        alpha, beta, c = parameters
        age = tenure**c
        # S(t) = B(alpha, beta + t^c) / B(alpha, beta)
        value = betaln(alpha, beta + age) - betaln(alpha, beta)
        slope_alpha = digamma(alpha + beta) - digamma(alpha + beta + age)
        slope_beta = slope_alpha + digamma(beta + age) - digamma(beta)
        # d t^c / dc = t^c ln t, which is 0 at t = 0
        growth = age * np.log(np.maximum(tenure, 1))
        slope_c = (digamma(beta + age) - digamma(alpha + beta + age)) * growth
        return value, np.array([slope_alpha, slope_beta, slope_c])
