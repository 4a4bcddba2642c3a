"""A customer's forecast does not depend on who else is asked about, nor on the run."""

import numpy as np
import pytest

from quilate.clv.forecast.candidates import candidates
from quilate.clv.forecast.champion import champion_named
from tests.clv.forecast.simulated import leaving

NAMES = list(candidates())


@pytest.mark.parametrize("name", NAMES)
def test_forecasting_a_part_is_the_part_of_the_forecast(leavers, name):
    champion = champion_named(name, leavers, None)
    whole = champion.forecaster(leavers.snapshot)
    part = np.arange(7, len(leavers.snapshot), 5)
    asked = leavers.snapshot.of(part)
    said = champion.forecaster(asked)
    np.testing.assert_allclose(said.purchases, whole.purchases[part], rtol=1e-9)
    np.testing.assert_allclose(said.margin, whole.margin[part], rtol=1e-9)
    bounds = champion.outlook(leavers.snapshot, whole).interval
    for bound, of_part in zip(bounds, champion.outlook(asked, said).interval, strict=True):
        np.testing.assert_allclose(of_part, bound[part], rtol=1e-6, atol=1e-6)


@pytest.mark.long
@pytest.mark.parametrize("name", ["blend", "boosted"])
def test_the_same_base_gets_the_same_forecast_byte_for_byte(name):
    log = leaving(500, seed=3)
    first, again = (_forecast(name, log.stage(540, 180, depth=1)) for _ in range(2))
    assert first.tobytes() == again.tobytes()


def _forecast(name, stage):
    champion = champion_named(name, stage, None)
    forecast = champion.forecaster(stage.snapshot)
    return np.concatenate([forecast.margin, *champion.outlook(stage.snapshot, forecast).interval])
