"""The science of value: arrays in, arrays out. No files, no clock, no screens."""

from quilate.clv.beta_discrete_weibull import BetaDiscreteWeibull
from quilate.clv.beta_geo_beta_binomial import BetaGeoBetaBinomial
from quilate.clv.beta_geo_cnbd import BetaGeoCNBD
from quilate.clv.beta_geo_nbd import BetaGeoNBD
from quilate.clv.buhlmann_straub import BuhlmannStraub
from quilate.clv.credibility import Credibility
from quilate.clv.fading_nbd import FadingNBD
from quilate.clv.gamma_gamma import GammaGamma
from quilate.clv.gamma_poisson import GammaPoisson
from quilate.clv.modified_beta_geo_cnbd import ModifiedBetaGeoCNBD
from quilate.clv.modified_beta_geo_nbd import ModifiedBetaGeoNBD
from quilate.clv.normal_normal import NormalNormal
from quilate.clv.pareto_nbd import ParetoNBD
from quilate.clv.purchase_share import PurchaseShare
from quilate.clv.shifted_beta_geometric import ShiftedBetaGeometric

__all__ = [
    "BetaDiscreteWeibull",
    "BetaGeoBetaBinomial",
    "BetaGeoCNBD",
    "BetaGeoNBD",
    "BuhlmannStraub",
    "Credibility",
    "FadingNBD",
    "GammaGamma",
    "GammaPoisson",
    "ModifiedBetaGeoCNBD",
    "ModifiedBetaGeoNBD",
    "NormalNormal",
    "ParetoNBD",
    "PurchaseShare",
    "ShiftedBetaGeometric",
]
