"""Whatever is fitted has a name in both languages: how its fit ended is told by it."""

from functools import cached_property
from typing import get_type_hints

import pytest

from quilate.clv.estimator import Estimator
from quilate.clv.forecast.cost_to_serve import CostToServe
from quilate.clv.forecast.lifetimes import Lifetimes
from quilate.clv.forecast.stage import Stage
from quilate.language import Language
from quilate.runs.candidate_names import called

_COSTS = {"of_purchases": "cost_to_serve", "of_contacts": "cost_of_contacts"}


@pytest.mark.parametrize("code", ["en", "es"])
def test_every_model_that_may_be_fitted_has_a_name(code: str) -> None:
    fitted = {name for house in (Stage, Lifetimes, CostToServe) for name in _models(house)}

    assert {"credibility", "purchase_share", "of_contacts"} <= fitted
    assert all(called(_COSTS.get(name, name), Language(code)) for name in fitted)


def _models(house: type) -> list[str]:
    made = {name: each for name, each in vars(house).items() if isinstance(each, cached_property)}
    return [name for name, each in made.items() if _is_model(get_type_hints(each.func)["return"])]


def _is_model(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, Estimator)
