"""How far a forecast was from what happened, computed here for everyone alike."""

import numpy as np
from numpy.typing import NDArray
from scipy.stats import rankdata

Floats = NDArray[np.float64]


def score(predicted: Floats, actual: Floats) -> dict[str, float]:
    """Return the seven measures of a forecast of money per customer."""
    error = predicted - actual
    return {
        "mae": float(np.abs(error).mean()),
        "rmse": float(np.sqrt((error**2).mean())),
        "bias": float(predicted.sum() / actual.sum() - 1),
        "gini": normalised_gini(predicted, actual),
        "spearman": float(np.corrcoef(rankdata(predicted), rankdata(actual))[0, 1]),
        "top20_capture": _top20_capture(predicted, actual),
        "decile_mape": _decile_mape(predicted, actual),
    }


def normalised_gini(predicted: Floats, actual: Floats) -> float:
    """Return the Gini of the prediction's order over that of the perfect order."""
    return _gini(predicted, actual) / _gini(actual, actual)


def _gini(key: Floats, actual: Floats) -> float:
    """Return 2 cov(rank, actual) / (n mean), equal keys sharing their mean rank."""
    ranks = rankdata(key)
    return float(2 * np.cov(ranks, actual, bias=True)[0, 1] / (len(actual) * actual.mean()))


def _top20_capture(predicted: Floats, actual: Floats) -> float:
    """Return the share of all money that the predicted best fifth brings."""
    best_fifth = np.argsort(-predicted, kind="stable")[: round(len(actual) * 0.2)]
    return float(actual[best_fifth].sum() / actual.sum())


def _decile_mape(predicted: Floats, actual: Floats) -> float:
    """Return the mean of |predicted − actual| / actual over tenths of the predicted order."""
    tenths = np.array_split(np.argsort(predicted, kind="stable"), 10)
    said, happened = (
        np.array([values[tenth].sum() for tenth in tenths]) for values in (predicted, actual)
    )
    positive = happened > 0
    return float((np.abs(said - happened)[positive] / happened[positive]).mean())
