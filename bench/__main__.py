"""``python -m bench``: measure, and write the page of results."""

import argparse
import datetime
import os

from bench import results
from bench.machine import describe_machine
from bench.parts import PARTS


def main() -> None:
    """Measure the parts asked for, each kept as soon as it is done."""
    asked = _read_arguments()
    for part in asked.only or PARTS:
        measured = PARTS[part]()
        load = os.getloadavg()[1]
        results.keep(part, measured, date=asked.date, load=load, machine=describe_machine())
        results.write_page()
    print(f"Written: {results.PAGE}")


def _read_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--only", nargs="+", choices=PARTS, help="measure these parts only")
    parser.add_argument(
        "--date",
        default=datetime.date.today().isoformat(),
        help="the date to write beside the figures (default: today)",
    )
    return parser.parse_args()


if __name__ == "__main__":
    main()
