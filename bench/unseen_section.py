"""Bases that nobody tuned anything to, as verdicts and tables."""

from collections.abc import Callable
from typing import Any

from bench.section import Section, Verdict, table

Record = dict[str, Any]

_METHOD = """\
Simulated companies with specifications of their own (`bench/unseen_bases`); the file begins in \
the midst of their lives. `quilate backtest` sees what is on or before the cut-off. *The oracle* \
knows every customer's hidden traits, and forecasts the margin that is truly expected: what it \
misses, nobody could have foreseen. Its expectation makes the squared errors small; smaller \
absolute errors than its own are possible, by saying nothing of those who will probably buy \
nothing. Peers' forecasts are those of our fits of the same models; naive rules, those of the \
backtest."""

_READING = """\
Mean over the seeds, the worst in brackets, and for limits how many of the seeds keep them. \
*Bias to the truth* is the champion's total beside what was truly expected; *bias*, beside what \
happened; *oracle's bias*, what was truly expected beside what happened."""


def unseen_section(records: list[Record]) -> Section:
    """Return what :func:`bench.unseen.measure_unseen` measured."""
    groups: dict[str, list[Record]] = {}
    for record in records:
        groups.setdefault(_title(record), []).append(record)
    verdicts = [verdict for name, group in groups.items() for verdict in _verdicts(name, group)]
    told = {name: group for name, group in groups.items() if all(map(_is_ok, group))}
    totals = table(["", *_TOTALS], [[name, *_row(_TOTALS, group)] for name, group in told.items()])
    errors = table(["", *_ERRORS], [[name, *_row(_ERRORS, group)] for name, group in told.items()])
    seeds = table(["", "champion", *_PER_SEED], [_seed(record) for record in records])
    body = [_METHOD, _READING, totals, errors, f"### Seed by seed\n\n{seeds}"]
    return Section("Bases that nobody has seen", verdicts, "\n\n".join(body))


def _bias(record: Record) -> float:
    return float(record["metrics"]["bias"])


def _oracle_bias(record: Record) -> float:
    return float(record["oracle"]["bias"])


def _coverage(record: Record) -> float:
    return float(record["metrics"]["coverage_80"])


def _upper_miss(record: Record) -> float:
    return float(record["metrics"]["upper_miss"])


def _beside(measure: str, rivals: str) -> Callable[[Record], float]:
    """Return an error of the champion beside that of the best of its rivals."""
    return lambda record: (
        record["metrics"][measure] / min(rival[measure] for rival in record[rivals].values())
    )


def _oracle_beside(measure: str) -> Callable[[Record], float]:
    return lambda record: record["oracle"][measure] / record["metrics"][measure]


def _gini_beside_the_best(record: Record) -> float:
    rivals = [*record["naive"].values(), *record["peers"].values()]
    return float(record["metrics"]["gini"] / max(rival["gini"] for rival in rivals))


#: What is asked of a base, and between which limits it has to lie.
_LIMITS: dict[str, tuple[Callable[[Record], float], float, float]] = {
    "bias": (_bias, -0.08, 0.08),
    "coverage_80": (_coverage, 0.76, 0.84),
    "upper_miss": (_upper_miss, 0.05, 0.12),
    "RMSE ÷ the best peer's": (_beside("rmse", "peers"), 0.0, 1.0),
    "MAE ÷ the best peer's": (_beside("mae", "peers"), 0.0, 1.05),
    "Gini ÷ the best row's": (_gini_beside_the_best, 0.99, float("inf")),
}


def _verdicts(name: str, records: list[Record]) -> list[Verdict]:
    failed = [record for record in records if not _is_ok(record)]
    if failed:
        return [Verdict(f"{name}: every seed", "a result", failed[0]["outcome"], False)]
    return [_verdict(name, what, records) for what in _LIMITS]


def _verdict(name: str, what: str, records: list[Record]) -> Verdict:
    value, low, high = _LIMITS[what]
    values = [value(record) for record in records]
    return Verdict(
        f"{name}: {what}, lowest and highest of seeds",
        _required(low, high),
        f"{min(values):.3f} to {max(values):.3f}",
        low <= min(values) and max(values) <= high,
    )


def _required(low: float, high: float) -> str:
    if high == float("inf"):
        return f"≥ {low:g}"
    return f"{low:g} to {high:g}" if low else f"≤ {high:g}"


def _mean(values: list[float]) -> float:
    return sum(values) / len(values)


def _share(values: list[float]) -> str:
    return f"{_mean(values):+.1%} ({max(values, key=abs):+.1%})"


def _range(values: list[float]) -> str:
    return f"{_mean(values):.3f} ({min(values):.3f} to {max(values):.3f})"


def _within(low: float, high: float) -> Callable[[list[float]], str]:
    return lambda values: f"{sum(low <= value <= high for value in values)} of {len(values)}"


_Column = tuple[Callable[[Record], float], Callable[[list[float]], str]]

_TOTALS: dict[str, _Column] = {
    "customers": (lambda record: record["customers"], lambda values: f"{_mean(values):,.0f}"),
    "bias to the truth": (lambda record: record["bias_to_truth"], _share),
    "bias": (_bias, _share),
    "≤ 8 %": (_bias, _within(*_LIMITS["bias"][1:])),
    "oracle's bias": (_oracle_bias, _share),
    "oracle's ≤ 8 %": (_oracle_bias, _within(*_LIMITS["bias"][1:])),
    "coverage_80": (_coverage, _range),
    "within": (_coverage, _within(*_LIMITS["coverage_80"][1:])),
    "upper_miss": (_upper_miss, _range),
    "within its limits": (_upper_miss, _within(*_LIMITS["upper_miss"][1:])),
}
_ERRORS: dict[str, _Column] = {
    "MAE ÷ best peer's": (_beside("mae", "peers"), _range),
    "MAE ÷ best naive rule's": (_beside("mae", "naive"), _range),
    "oracle's MAE ÷ ours": (_oracle_beside("mae"), _range),
    "RMSE ÷ best peer's": (_beside("rmse", "peers"), _range),
    "RMSE ÷ best naive rule's": (_beside("rmse", "naive"), _range),
    "oracle's RMSE ÷ ours": (_oracle_beside("rmse"), _range),
    "Gini ÷ best row's": (_gini_beside_the_best, _range),
    "oracle's Gini ÷ ours": (_oracle_beside("gini"), _range),
}
_PER_SEED: dict[str, Callable[[Record], float]] = {
    "bias to the truth": lambda record: record["bias_to_truth"],
    "bias": _bias,
    "oracle's bias": _oracle_bias,
    "coverage_80": _coverage,
    "upper_miss": _upper_miss,
    "gini": lambda record: record["metrics"]["gini"],
    "oracle's gini": lambda record: record["oracle"]["gini"],
}


def _row(columns: dict[str, _Column], records: list[Record]) -> list[str]:
    return [shown([value(record) for record in records]) for value, shown in columns.values()]


def _seed(record: Record) -> list[str]:
    name = f"{_title(record)}, seed {record['seed']}"
    if not _is_ok(record):
        return [name, record["outcome"], *[""] * len(_PER_SEED)]
    return [name, record["champion"], *(f"{value(record):.3f}" for value in _PER_SEED.values())]


def _title(record: Record) -> str:
    return f"{record['kind']}, {record['horizon_days']} days from {record['cutoff']}"


def _is_ok(record: Record) -> bool:
    return bool(record["outcome"] == "ok")
