"""Files whose every line stands in quotes as a whole: a spreadsheet took it for one cell."""

import re
from collections.abc import Sequence
from pathlib import Path

from quilate.transactions.sources.workbench import Workbench

_WRAPPED = re.compile(r'"((?:[^"]|"")*)"\s*')
#: Below three fields there is no table of transactions.
_LEAST_DELIMITERS = 2
_ENOUGH = 0.9


def are_wrapped(sample: Sequence[str]) -> bool:
    """Whether nearly all lines are one quoted cell with a row of a table in it."""
    lines = [line for line in sample if line.strip()]
    matches = [match for line in lines if (match := _WRAPPED.fullmatch(line))]
    if len(matches) < _ENOUGH * len(lines) or not lines:
        return False
    counts = {sign: [match[1].count(sign) for match in matches] for sign in ";,\t|"}
    return any(
        sum(count >= _LEAST_DELIMITERS for count in found) >= _ENOUGH * len(matches)
        for found in counts.values()
    )


def unwrapped(bench: Workbench, path: Path) -> Path:
    """Return a passing copy of the lines without their outer quotes; each keeps its number."""
    copy = bench.new_file()
    with (
        path.open(encoding="utf-8-sig", newline="\n") as source,
        copy.open("w", encoding="utf-8", newline="") as target,
    ):
        for line in source:
            match = _WRAPPED.fullmatch(line)
            target.write(match[1].replace('""', '"') + "\n" if match else line)
    return copy
