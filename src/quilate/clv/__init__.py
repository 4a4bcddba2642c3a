"""The science of value: arrays in, arrays out. No files, no clock, no screens."""

import re
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
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


def __getattr__(name: str) -> object:
    # What fits them takes longer to load than a page to draw, and most who come here fit nothing.
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    # Each stands in a file of its name: BetaGeoNBD in beta_geo_nbd.
    file = re.sub("(?<=[a-z])(?=[A-Z])", "_", name).lower()
    return getattr(import_module(f"{__name__}.{file}"), name)
