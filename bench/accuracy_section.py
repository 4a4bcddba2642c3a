"""The accuracy of forecasts as verdicts and one table per base."""

from typing import Any

from bench.section import Section, Verdict, table

Record = dict[str, Any]

_MEASURES = ("mae", "rmse", "gini", "bias", "spearman", "top20_capture", "decile_mape")
_INTERVALS = ("coverage_80", "upper_miss")

_METHOD = """\
Money in the holdout of the customers who had bought by the cutoff, undiscounted. The champion is \
chosen by `quilate backtest` from what is on or before the cutoff. Peers and naive rules are \
computed in the same run; all are scored by the bench's own code, coverage apart, which only ours \
has. Normalised Gini is compared with the best of the rows below, and on CDNOW with the best of a \
wide search done beforehand (boosting, blends, naive rules)."""


def accuracy_section(records: list[Record]) -> Section:
    """Return what :func:`bench.accuracy.measure_accuracy` measured."""
    verdicts = [verdict for record in records for verdict in _verdicts(record)]
    tables = [f"{_title(record)}\n\n{_table(record)}" for record in records]
    return Section("How right", verdicts, "\n\n".join([_METHOD, *tables]))


def _verdicts(record: Record) -> list[Verdict]:
    name = record["base"]
    if record["outcome"] != "ok":
        return [Verdict(f"{name}: backtest", "a result", record["outcome"], False)]
    ours = record["metrics"]
    best = {measure: min(_peers(record, measure)) for measure in ("rmse", "mae")}
    return [
        _at_most(f"{name}: RMSE, the best peer's {best['rmse']:.1f}", ours["rmse"], best["rmse"]),
        _at_most(
            f"{name}: MAE, the best peer's {best['mae']:.1f}", ours["mae"], best["mae"] * 1.05
        ),
        _gini_verdict(record),
        _between(f"{name}: bias", ours["bias"], -0.08, 0.08),
        _between(f"{name}: coverage_80", ours["coverage_80"], 0.76, 0.84),
        _between(f"{name}: upper_miss", ours["upper_miss"], 0.05, 0.12),
    ]


def _peers(record: Record, measure: str) -> list[float]:
    rows = [row for row in record["rows"] if row["kind"] == "peer" and row["outcome"] == "ok"]
    return [row["metrics"][measure] for row in rows] or [float("inf")]


def _gini_verdict(record: Record) -> Verdict:
    rows = [row["metrics"]["gini"] for row in record["rows"] if row["outcome"] == "ok"]
    best = max(*rows, record["best_known_gini"])
    gini = record["metrics"]["gini"]
    what = f"{record['base']}: normalised Gini, the best row's {best:.3f}"
    return Verdict(what, f"≥ {0.99 * best:.3f}", f"{gini:.3f}", gini >= 0.99 * best)


def _at_most(what: str, measured: float, limit: float) -> Verdict:
    return Verdict(what, f"≤ {limit:.1f}", f"{measured:.1f}", measured <= limit)


def _between(what: str, measured: float, low: float, high: float) -> Verdict:
    required = f"{low:g} to {high:g}"
    return Verdict(what, required, f"{measured:.3f}", low <= measured <= high)


def _title(record: Record) -> str:
    return (
        f"### {record['base']}: {record['customers']:,} customers, {record['horizon_days']} days "
        f"after {record['cutoff']}, {record['actual_total']:,.0f} in the holdout"
    )


def _table(record: Record) -> str:
    head = ["", *_MEASURES, *_INTERVALS]
    ours = {"name": "quilate", **record}
    if record["outcome"] == "ok":
        ours["name"] = f"**quilate** ({record['champion']}, {record['seconds']:.1f} s)"
    return table(head, [_row(row) for row in [ours, *record["rows"]]])


def _row(row: Record) -> list[str]:
    if row["outcome"] != "ok":
        return [row["name"], row["outcome"], *[""] * (len(_MEASURES) + len(_INTERVALS) - 1)]
    metrics = row["metrics"]
    figures = [_figure(name, metrics.get(name)) for name in (*_MEASURES, *_INTERVALS)]
    return [row["name"], *figures]


def _figure(name: str, value: float | None) -> str:
    if value is None:
        return ""
    return f"{value:.1f}" if name in {"mae", "rmse"} else f"{value:.3f}"
