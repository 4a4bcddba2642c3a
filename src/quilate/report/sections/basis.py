"""What the figures rest on: what was assumed, what was read, what was rejected."""

from dataclasses import dataclass

from quilate.report.charts.bars import share_bar
from quilate.report.charts.drawing import Drawing
from quilate.report.contents import FitNote, Reading, RejectedRow, ReportContents
from quilate.report.wording import Wording

_KNOWN_STATES = ("no dropout detected", "did not converge", "too few repeat buyers")


@dataclass(frozen=True)
class ReadingPart:
    """One way in which rows ended; ``kind`` names its colour."""

    kind: str
    name: str
    rows: str
    note: str


@dataclass(frozen=True)
class ReadingSection:
    finding: str
    bar: Drawing
    parts: tuple[ReadingPart, ...]
    duplicates: str
    costs: str
    reasons: tuple[tuple[str, str], ...]
    examples: tuple[tuple[str, ...], ...]


def assumptions_of(contents: ReportContents, say: Wording) -> tuple[str, ...]:
    """Return one sentence per assumption, the weightiest first."""
    assumed, provenance = contents.assumptions, contents.provenance
    sentences = [*_margin(contents, say)]
    sentences += [] if assumed.has_cost_to_serve else [say("assumed-no-cost-to-serve")]
    sentences.append(
        say(
            "assumed-horizon",
            span=say.span(provenance.horizon_days),
            rate=say.percent(provenance.discount_rate_per_year),
        )
    )
    sentences += [] if provenance.currency else [say("assumed-no-currency")]
    sentences += [_fit(note, say) for note in assumed.fits]
    return (*sentences, *assumed.further)


def _margin(contents: ReportContents, say: Wording) -> list[str]:
    margin = contents.assumptions.default_margin
    if margin is None:
        return []
    message = "assumed-margin-whole" if margin == 1.0 else "assumed-margin"
    return [say(message, margin=say.percent(margin))]


def _fit(note: FitNote, say: Wording) -> str:
    if note.state not in _KNOWN_STATES:
        return say("fit-other", model=note.model, state=note.state)
    return say(f"fit-{note.state.replace(' ', '-')}", model=note.model)


def reading_section(contents: ReportContents, say: Wording) -> ReadingSection:
    reading = contents.reading
    return ReadingSection(
        finding=_finding(reading, say),
        bar=_bar(reading, say),
        parts=_parts(reading, say),
        duplicates=_duplicates(reading, say),
        costs=reading.costs,
        reasons=tuple((each.reason, say.count(each.rows)) for each in reading.reasons),
        examples=tuple(_example(each, say) for each in reading.examples),
    )


def _finding(reading: Reading, say: Wording) -> str:
    finding = "reading-finding" if reading.rows_rejected else "reading-finding-none"
    return say(
        finding,
        count=reading.rows_rejected,
        rejected=say.count(reading.rows_rejected),
        read=say.count(reading.rows_read),
    )


def _example(row: RejectedRow, say: Wording) -> tuple[str, ...]:
    return (row.file, say.count(row.line), row.field, row.value, row.reason)


def _bar(reading: Reading, say: Wording) -> Drawing:
    whole = max(reading.rows_read, 1)
    parts = [
        (reading.rows_used / whole, "part used"),
        (reading.rows_guest / whole, "part guest"),
        (reading.rows_rejected / whole, "part rejected"),
    ]
    return share_bar("reading", parts, say("reading-bar"))


def _parts(reading: Reading, say: Wording) -> tuple[ReadingPart, ...]:
    money = say.money(reading.guest_money)
    return (
        ReadingPart("used", say("reading-used"), say.count(reading.rows_used), ""),
        ReadingPart(
            "guest",
            say("reading-guest"),
            say.count(reading.rows_guest),
            say("reading-guest-money", money=money) if reading.rows_guest else "",
        ),
        ReadingPart(
            "rejected",
            say("reading-rejected"),
            say.count(reading.rows_rejected),
            say("reading-rejected-note") if reading.rows_rejected else "",
        ),
    )


def _duplicates(reading: Reading, say: Wording) -> str:
    if not reading.duplicate_rows:
        return ""
    return say(
        "reading-duplicates",
        count=reading.duplicate_rows,
        rows=say.count(reading.duplicate_rows),
    )
