"""The like-for-like comparison as verdicts and tables."""

from typing import Any

from bench.section import Section, Verdict, seconds, table
from bench.speed import SIZES, total_seconds

Record = dict[str, Any]

_OURS = "quilate"
_STEPS = ("read", "histories", "BG/NBD", "Gamma-Gamma", "CLV")
_TIMES_FASTER = 12
_MEMORY_SHARE = 0.5
_AGREEMENT = 1e-6

_METHOD = """\
One process per contestant and size reads the same Parquet log (`customer_id, date, value`; \
simulated, 3.9 purchases a customer over two years) and goes the whole way to twelve months' \
discounted CLV. They take turns, and of each the best run counts: best of five at 10,000 \
customers, of three above. *Total* is the sum of the steps, without interpreter start and imports; \
*from the prompt* is with them. Ours orders the log while it reads it. pymc-marketing's month is \
30.44 days, lifetimes' and ours is 30, so its CLV is 1.3 % larger; its default priors move its \
parameters a little."""


def speed_section(records: list[Record]) -> Section:
    """Return what the best runs of :func:`bench.speed.measure_speed` amount to."""
    sizes = [size for size in SIZES if any(record["size"] == size for record in records)]
    by_size = {size: [record for record in records if record["size"] == size] for size in sizes}
    verdicts = [verdict for size in sizes for verdict in _verdicts(size, by_size[size])]
    tables = [_seconds_table(records), _agreement_table(records), _versions(records)]
    return Section("Like for like", verdicts, "\n\n".join([_METHOD, *tables]))


def _verdicts(size: int, records: list[Record]) -> list[Verdict]:
    ours = next(record for record in records if record["contestant"] == _OURS)
    if ours["outcome"] != "ok":
        return [Verdict(f"{size:,} customers", "a result", ours["outcome"], False)]
    peers = [record for record in records if record["contestant"] != _OURS]
    return [
        *_speed_verdicts(size, ours, min(peers, key=total_seconds)),
        *(_memory_verdicts(ours, peers) if size == max(SIZES) else []),
        *(_agreement_verdict(ours, peer) for peer in peers if peer["contestant"] == "lifetimes"),
    ]


def _speed_verdicts(size: int, ours: Record, peer: Record) -> list[Verdict]:
    times = total_seconds(peer) / total_seconds(ours)
    least = _TIMES_FASTER if size == max(SIZES) else 1
    what = f"{size:,} customers: times faster than {peer['contestant']}, the faster peer"
    from_prompt = peer["wall_seconds"] / ours["wall_seconds"]
    return [
        Verdict(what, f"≥ {least}", f"{times:.1f}", times >= least),
        Verdict(f"{what}, from the prompt", "≥ 1", f"{from_prompt:.1f}", from_prompt >= 1),
    ]


def _memory_verdicts(ours: Record, peers: list[Record]) -> list[Verdict]:
    least = min(peers, key=lambda record: float(record["peak_mb"] or "inf"))
    share = ours["peak_mb"] / least["peak_mb"]
    what = f"{ours['size']:,} customers: peak memory as a share of that of {least['contestant']}"
    return [Verdict(what, f"≤ {_MEMORY_SHARE}", f"{share:.2f}", share <= _MEMORY_SHARE)]


def _agreement_verdict(ours: Record, lifetimes: Record) -> Verdict:
    what = f"{ours['size']:,} customers: total CLV apart from lifetimes', relative"
    if lifetimes["outcome"] != "ok":
        return Verdict(what, f"≤ {_AGREEMENT:g}", f"lifetimes: {lifetimes['outcome']}", False)
    apart = abs(ours["clv_total"] / lifetimes["clv_total"] - 1)
    return Verdict(what, f"≤ {_AGREEMENT:g}", f"{apart:.1g}", apart <= _AGREEMENT)


def _seconds_table(records: list[Record]) -> str:
    head = ["seconds", *_STEPS, "total", "from the prompt", "peak MB"]
    return table(head, map(_seconds_row, records))


def _seconds_row(record: Record) -> list[str]:
    name = f"{record['size']:,} · {record['contestant']}"
    if record["outcome"] != "ok":
        return [name, record["outcome"], *[""] * (len(_STEPS) + 2)]
    steps = [seconds(record["seconds"][step]) for step in _STEPS]
    whole = [seconds(total_seconds(record)), seconds(record["wall_seconds"])]
    return [name, *steps, *whole, f"{record['peak_mb']:,.0f}"]


def _agreement_table(records: list[Record]) -> str:
    head = ["estimates", "r", "alpha (days)", "a", "b", "p", "q", "gamma", "total CLV"]
    return table(head, [_estimates_row(record) for record in records if record["outcome"] == "ok"])


def _estimates_row(record: Record) -> list[str]:
    figures = [f"{value:.4f}" for value in record["parameters"].values()]
    name = f"{record['size']:,} · {record['contestant']}"
    return [name, *figures, f"{record['clv_total']:,.2f}"]


def _versions(records: list[Record]) -> str:
    said = {
        record["contestant"]: ", ".join(" ".join(pair) for pair in record["versions"].items())
        for record in records
        if record.get("versions")
    }
    return "; ".join(f"{name}: {versions}" for name, versions in said.items()) + "."
