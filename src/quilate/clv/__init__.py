"""The science of value: arrays in, arrays out. No files, no clock, no screens."""

from quilate.clv.gamma_gamma import GammaGamma
from quilate.clv.normal_normal import NormalNormal

__all__ = ["GammaGamma", "NormalNormal"]
