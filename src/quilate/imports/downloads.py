"""Files to take away: what was put aside, ready to be corrected, and an example of each kind."""

import csv
import io
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from django.http import StreamingHttpResponse

from quilate.core.cells import MARK, delimiter_spoken, safe_cell
from quilate.core.speech import say
from quilate.imports.kinds import Kind
from quilate.imports.kinds.field import label_id
from quilate.imports.models import ImportRun
from quilate.imports.queries import shown_faults
from quilate.imports.reading.recognition import NUMBERED, OURS

_ABOUT = ("line", "field", "value", "reason")


def rejects_file(run: ImportRun) -> StreamingHttpResponse:
    """Return the rows that were put aside as they stood, and beside each what is wrong with it."""
    return _download(_rejects(run), f"{Path(run.file_name).stem}-{say('imports-rejects-name')}.csv")


def write_rejects(run: ImportRun, path: Path) -> None:
    """Write the same into a file."""
    with path.open("w", encoding="utf-8", newline="") as file:
        file.writelines(_lines(_rejects(run), delimiter_spoken()))


def _rejects(run: ImportRun) -> Iterator[list[str]]:
    columns = [each.name for each in run.contents.columns]
    kept = [place for place, name in enumerate(columns) if name in run.columns]
    counts = bool(run.its_kind.numbered) and run.its_kind.numbered not in run.mapping
    ours = [f"{OURS}{say(f'imports-{name}').lower()}" for name in _ABOUT]
    yield [*(columns[place] for place in kept), *([NUMBERED] if counts else []), *ours]
    for row in run.set_aside.order_by("id").iterator(chunk_size=2_000):
        # A line that could not be parted into cells has fewer.
        cells = [*row.cells, *[None] * len(columns)]
        number = [str(row.number or "")] if counts else []
        about = _about(row.faults)
        yield [*(cells[place] or "" for place in kept), *number, str(row.line), *about]


def example_file(kind: Kind) -> StreamingHttpResponse:
    """Return a file of a kind with a row to show how it is filled."""
    header = [say(label_id(field.name)) for field in kind.fields]
    example = [field.example for field in kind.fields]
    return _download([header, example], f"{say(f'imports-kind-{kind.name}')}.csv".lower())


def _about(faults: list[dict[str, object]]) -> list[str]:
    shown = shown_faults(faults)
    return ["; ".join(each[name] for each in shown) for name in ("field", "value", "reason")]


def _download(rows: Iterable[list[str]], name: str) -> StreamingHttpResponse:
    lines = _lines(rows, delimiter_spoken())
    response = StreamingHttpResponse(lines, content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{_plain(name)}"'
    return response


def _lines(rows: Iterable[list[str]], delimiter: str) -> Iterator[str]:
    yield MARK
    for row in rows:
        line = io.StringIO()
        csv.writer(line, delimiter=delimiter).writerow(map(safe_cell, row))
        yield line.getvalue()


def _plain(name: str) -> str:
    return re.sub(r"[^\w.-]+", "-", name)
