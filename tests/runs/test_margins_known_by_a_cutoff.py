"""An average margin is learned from the days that are known, not from what follows."""

import datetime as dt

from quilate.transactions import ReadingOptions, files, read

LINES = """customer,date,order,amount,margin
A,2024-01-05,1,100,50
A,2024-02-05,2,100,
B,2024-03-05,3,100,90
"""


def test_a_line_without_margin_takes_the_average_of_the_known_days(tmp_path):
    path = tmp_path / "orders.csv"
    path.write_text(LINES, encoding="utf-8")

    whole = read(files(path))
    known = read(files(path), ReadingOptions(known_until=dt.date(2024, 2, 29)))

    assert (whole.assumed_margin, known.assumed_margin) == (0.7, 0.5)
