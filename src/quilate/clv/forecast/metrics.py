"""How well what was said agrees with what happened, in the measures of the field."""

from dataclasses import asdict, dataclass

import numpy as np

from quilate.clv.estimator import Floats

TOP_SHARE = 0.2
DECILES = 10


@dataclass(frozen=True)
class Metrics:
    """Scores of one forecast over the customers who had bought by the cut-off.

    Attributes
    ----------
    mae, rmse
        Mean absolute and root mean squared error, money per customer.
    bias
        Predicted total ÷ actual total − 1.
    gini
        Gini of the actual values in the prediction's order ÷ that in the perfect order.
    spearman
        Rank correlation.
    top20_capture
        Share of the actual total that the best-predicted fifth of customers brought.
    decile_mape
        Mean over predicted deciles of |predicted − actual| ÷ actual mean.
    coverage_80
        Share of customers whose actual falls in the central 80 % of their predictive
        distribution, an atom counted in proportion.
    upper_miss
        Share of customers above the upper bound of their interval.
    """

    mae: float
    rmse: float
    bias: float
    gini: float
    spearman: float
    top20_capture: float
    decile_mape: float
    coverage_80: float = float("nan")
    upper_miss: float = float("nan")

    def as_dict(self) -> dict[str, float | None]:
        """Return the scores by name; one that is not defined on these data is ``None``."""
        return {name: value if np.isfinite(value) else None for name, value in asdict(self).items()}


def measured(
    predicted: Floats,
    actual: Floats,
    *,
    coverage_80: float = float("nan"),
    upper_miss: float = float("nan"),
) -> Metrics:
    """Score point predictions against outcomes, money per customer, (customers,)."""
    error = predicted - actual
    order = np.argsort(-predicted, kind="stable")
    return Metrics(
        mae=float(np.abs(error).mean()),
        rmse=float(np.sqrt((error**2).mean())),
        bias=_ratio(float(predicted.sum()), float(actual.sum())) - 1,
        gini=_relative_gini(actual[order], actual),
        spearman=_spearman(predicted, actual),
        top20_capture=_ratio(float(actual[order[: _top(len(order))]].sum()), float(actual.sum())),
        decile_mape=_decile_mape(predicted[order], actual[order]),
        coverage_80=coverage_80,
        upper_miss=upper_miss,
    )


def normalised_gini(predicted: Floats, actual: Floats) -> float:
    """Return Gini(actual in the prediction's order) ÷ Gini(actual in its own order)."""
    return _relative_gini(actual[np.argsort(-predicted, kind="stable")], actual)


def by_decile(predicted: Floats, actual: Floats) -> tuple[Floats, Floats]:
    """Return the mean said and the mean happened of each tenth of the base, best first."""
    order = np.argsort(-predicted, kind="stable")
    tenths = [tenth for tenth in np.array_split(order, DECILES) if len(tenth)]
    said = np.array([predicted[tenth].mean() for tenth in tenths])
    happened = np.array([actual[tenth].mean() for tenth in tenths])
    return said, happened


def _relative_gini(ordered: Floats, actual: Floats) -> float:
    if np.ptp(actual) == 0:
        return float("nan")
    return _ratio(_gini(ordered), _gini(np.sort(actual)[::-1]))


def _gini(ordered: Floats) -> float:
    """Return the Gini of values in an order of theirs: 0 by chance, below 0 if it is reversed."""
    count, total = len(ordered), float(ordered.sum())
    if total == 0:
        return float("nan")
    # G = 2 Σ_i cumulative share_i / n − (n + 1) / n
    return (2 * float(np.cumsum(ordered).sum()) / total - (count + 1)) / count


def _spearman(predicted: Floats, actual: Floats) -> float:
    if np.ptp(predicted) == 0 or np.ptp(actual) == 0:
        return float("nan")
    return float(np.corrcoef(_ranks(predicted), _ranks(actual))[0, 1])


def _ranks(values: Floats) -> Floats:
    """Return each value's rank from 1, the mean of the places where values tie."""
    _, distinct, ties = np.unique(values, return_inverse=True, return_counts=True)
    return np.asarray((np.cumsum(ties) - (ties - 1) / 2)[distinct])


def _decile_mape(predicted: Floats, actual: Floats) -> float:
    said, happened = by_decile(predicted, actual)
    known = happened > 0
    if not known.any():
        return float("nan")
    return float(np.mean(np.abs(said[known] - happened[known]) / happened[known]))


def _top(count: int) -> int:
    return max(1, round(TOP_SHARE * count))


def _ratio(part: float, whole: float) -> float:
    return part / whole if whole else float("nan")
