"""The simulated companies as verdicts, one table of rules per industry and one line per seed."""

from typing import Any

from bench.section import Section, Verdict, table

Record = dict[str, Any]

LOWEST_COVERAGE, HIGHEST_COVERAGE = 0.76, 0.84
MOST_EQUITY_ERROR = 0.05

_OURS = "CLV"

_METHOD = """\
Companies of `quilate.simulator`, whose truth is known. `quilate value --discount 0` reads their \
sales with the margin of each, and what solving incidents and speaking with customers has cost, \
with its day, where the company writes it down (`--costs`). Its CLV is compared with the net \
margin that each customer was truly expected to leave in the following twelve months, if nothing \
but the usual service was done for them; so are six rules that need no model and know costs by \
their day. The histories of whole companies contain campaigns, whose effect no file tells from \
the customers' own doing. The coverage of the 80 % interval is that of `quilate backtest` against \
the net margins of the year that the same company then lived. An RFM cell is worth what the \
customers of the same cell, a year ago, brought since.

*retailer, purchases only* is the retailer without incidents, campaigns and larger sales. It is \
here because it is where equity falls shortest: those who buy most go on buying more than their \
champion expects (with seed 2, who had bought on twelve days and more was foretold at 0.85)."""

_PER_SEED = """\
*Above the best rule* is the Spearman correlation of CLV less that of the best rule of that seed. \
*Equity* is the sum of CLV beside the true expectation; *foretold*, the sum of the backtest beside \
what happened, which had luck of its own: with 5,000 customers, a retailer's next year lay up to \
5 % off its own expectation, so that these companies are larger."""


def companies_section(records: list[Record]) -> Section:
    """Return what :func:`bench.companies.measure_companies` measured."""
    names = list(dict.fromkeys(record["company"] for record in records))
    groups = {name: [record for record in records if record["company"] == name] for name in names}
    verdicts = [verdict for name in names for verdict in _verdicts(name, groups[name])]
    tables = [f"### {_title(name, groups[name])}\n\n{_rules(groups[name])}" for name in names]
    per_seed = f"### Seed by seed\n\n{_PER_SEED}\n\n{_seeds(records)}"
    return Section(
        "Companies whose truth is known", verdicts, "\n\n".join([_METHOD, *tables, per_seed])
    )


def _verdicts(name: str, records: list[Record]) -> list[Verdict]:
    failed = [record for record in records if record["outcome"] != "ok"]
    if failed:
        return [Verdict(f"{name}: every seed", "a result", failed[0]["outcome"], False)]
    ahead = [_ahead(record) for record in records]
    covered = [record["coverage_80"] for record in records]
    off = [record["equity_error"] for record in records]
    return [
        _every_seed(
            f"{name}: Spearman with the truth less the best naive rule's",
            "> 0",
            [value > 0 for value in ahead],
            f"{min(ahead):+.3f}",
        ),
        _every_seed(
            f"{name}: coverage_80",
            f"{LOWEST_COVERAGE:g} to {HIGHEST_COVERAGE:g}",
            [LOWEST_COVERAGE <= value <= HIGHEST_COVERAGE for value in covered],
            f"{max(covered, key=lambda value: abs(value - 0.8)):.3f}",
        ),
        _every_seed(
            f"{name}: equity beside the truth",
            f"within ± {MOST_EQUITY_ERROR:.0%}",
            [abs(value) <= MOST_EQUITY_ERROR for value in off],
            f"{max(off, key=abs):+.1%}",
        ),
    ]


def _every_seed(what: str, required: str, met: list[bool], worst: str) -> Verdict:
    measured = f"on {sum(met)} of {len(met)} seeds, worst {worst}"
    return Verdict(what, f"{required} on every seed", measured, all(met))


def _title(name: str, records: list[Record]) -> str:
    return f"{name}: {records[0]['customers']:,} customers, {len(records)} seeds"


def _rules(records: list[Record]) -> str:
    """Return each rule's agreement with the truth, its best, worst and distance from ours."""
    valued = _valued(records)
    head = ["Spearman with the truth", "mean", "worst", "CLV above it, mean", "CLV above it, worst"]
    return table(head, [_rule(name, valued) for name in (valued[0]["spearman"] if valued else [])])


def _rule(name: str, records: list[Record]) -> list[str]:
    agreed = [record["spearman"][name] for record in records]
    above = [record["spearman"][_OURS] - record["spearman"][name] for record in records]
    label = "**quilate**" if name == _OURS else name
    distances = ["", ""] if name == _OURS else [f"{_mean(above):+.3f}", f"{min(above):+.3f}"]
    return [label, f"{_mean(agreed):.3f}", f"{min(agreed):.3f}", *distances]


def _seeds(records: list[Record]) -> str:
    head = [
        "",
        "champion",
        "above the best rule",
        "coverage_80",
        "upper_miss",
        "equity",
        "foretold",
    ]
    names = list(dict.fromkeys(record["company"] for record in records))
    means = [_means(name, _valued(records, name)) for name in names if _valued(records, name)]
    return table(head, [*means, *(_seed(record) for record in records)])


def _means(name: str, records: list[Record]) -> list[str]:
    means = [
        _mean([_ahead(record) for record in records]),
        *(
            _mean([record[figure] for record in records])
            for figure in ("coverage_80", "upper_miss")
        ),
        *(_mean([record[figure] for record in records]) for figure in ("equity_error", "bias")),
    ]
    return [f"**{name}, mean**", "", *_figures(means)]


def _seed(record: Record) -> list[str]:
    name = f"{record['company']}, seed {record['seed']}"
    if record["outcome"] != "ok":
        return [name, record["outcome"], "", "", "", "", ""]
    figures = [record[key] for key in ("coverage_80", "upper_miss", "equity_error", "bias")]
    return [name, record["champion"], *_figures([_ahead(record), *figures])]


def _figures(values: list[float]) -> list[str]:
    ahead, covered, above, equity, foretold = values
    return [f"{ahead:+.3f}", f"{covered:.3f}", f"{above:.3f}", f"{equity:+.1%}", f"{foretold:+.1%}"]


def _ahead(record: Record) -> float:
    """Return by how much CLV agrees better with the truth than the best rule does."""
    ours = record["spearman"][_OURS]
    return ours - max(value for name, value in record["spearman"].items() if name != _OURS)


def _valued(records: list[Record], company: str | None = None) -> list[Record]:
    return [
        record
        for record in records
        if record["outcome"] == "ok" and company in (None, record["company"])
    ]


def _mean(values: list[float]) -> float:
    return sum(values) / len(values)
