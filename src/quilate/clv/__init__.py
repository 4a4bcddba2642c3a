"""The science of value: arrays in, arrays out. No files, no clock, no screens."""

from quilate.clv.beta_discrete_weibull import BetaDiscreteWeibull
from quilate.clv.beta_geo_beta_binomial import BetaGeoBetaBinomial
from quilate.clv.gamma_gamma import GammaGamma
from quilate.clv.normal_normal import NormalNormal
from quilate.clv.shifted_beta_geometric import ShiftedBetaGeometric

__all__ = [
    "BetaDiscreteWeibull",
    "BetaGeoBetaBinomial",
    "GammaGamma",
    "NormalNormal",
    "ShiftedBetaGeometric",
]
