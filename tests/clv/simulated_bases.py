"""Customers whose truth is known, for every model of repeat purchases."""

import numpy as np

from quilate.clv.beta_geo_cnbd import BetaGeoCNBD
from quilate.clv.beta_geo_nbd import BetaGeoNBD
from quilate.clv.gamma_poisson import GammaPoisson
from quilate.clv.modified_beta_geo_cnbd import ModifiedBetaGeoCNBD
from quilate.clv.modified_beta_geo_nbd import ModifiedBetaGeoNBD
from quilate.clv.pareto_nbd import ParetoNBD
from quilate.clv.regular_dropout import RegularDropout

TRUTHS = {
    GammaPoisson: {"r": 0.8, "alpha": 8.0},
    BetaGeoNBD: {"r": 0.75, "alpha": 6.0, "a": 0.8, "b": 2.5},
    ModifiedBetaGeoNBD: {"r": 0.75, "alpha": 6.0, "a": 0.8, "b": 2.5},
    BetaGeoCNBD: {"r": 0.85, "alpha": 1.45, "a": 0.79, "b": 2.42},
    ModifiedBetaGeoCNBD: {"r": 0.85, "alpha": 1.45, "a": 0.79, "b": 2.42},
    ParetoNBD: {"r": 0.75, "alpha": 6.0, "s": 0.7, "beta": 10.0},
}
MODELS = list(TRUTHS)
#: Stages of a wait in the models that have any.
STAGES = 3


def with_parameters(model, **parameters):
    """Return the model as if it had learned these parameters."""
    asked = model()
    asked.params_ = parameters
    if issubclass(model, RegularDropout):
        asked.k_ = STAGES
    return asked


def stages_of(model):
    """Return how many stages a wait has."""
    return STAGES if issubclass(model, RegularDropout) else 1


def simulate(model, customers, *, seed, **truth):
    """Return frequency, recency and T of customers watched for 20 to 80 weeks."""
    chance = np.random.default_rng(seed)
    age = chance.uniform(20, 80, customers)
    rate = chance.gamma(truth["r"], 1 / truth["alpha"], customers)
    end = age.copy()
    if model is ParetoNBD:
        death_rate = chance.gamma(truth["s"], 1 / truth["beta"], customers)
        end = np.minimum(age, chance.exponential(1 / death_rate))
    chance_to_leave = chance.beta(truth["a"], truth["b"], customers) if "a" in truth else None
    frequency, recency, time = np.zeros(customers), np.zeros(customers), np.zeros(customers)
    here = np.arange(customers)
    if model in (ModifiedBetaGeoNBD, ModifiedBetaGeoCNBD):
        here = here[chance.random(customers) > chance_to_leave]
    while here.size:
        for _ in range(stages_of(model)):
            time[here] += chance.exponential(1 / rate[here])
        here = here[time[here] <= end[here]]
        frequency[here] += 1
        recency[here] = time[here]
        if chance_to_leave is not None:
            here = here[chance.random(here.size) > chance_to_leave[here]]
    return frequency, recency, age
