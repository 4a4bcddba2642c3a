"""Each rejected row is written with its place, its value and the reason in plain words."""

import csv

import pytest

from quilate.language import Language

TEXT = """customer_id,date,amount
A,2024-01-30,5.00
B,2024-02-31,5.00
C,2024-01-30,"x ""y"", z"
D,,5.00
"""


@pytest.mark.parametrize(
    ("code", "header", "reason"),
    [
        ("en", ["file", "line", "field", "value", "reason"], "It has no date."),
        ("es", ["archivo", "línea", "campo", "valor", "motivo"], "No tiene fecha."),
    ],
)
def test_rejects_are_written_in_the_readers_language(reading, tmp_path, code, header, reason):
    read = reading(TEXT)
    read.log.write_rejects(tmp_path / "rejects.csv", Language(code))
    with (tmp_path / "rejects.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))

    assert rows[0] == header
    assert [row[1:4] for row in rows[1:]] == [
        ["3", "date", "2024-02-31"],
        ["4", "amount", 'x "y", z'],
        ["5", "date", ""],
    ]
    assert rows[1][0].endswith("orders.csv")
    assert rows[3][4] == reason


def test_without_rejects_the_file_has_its_header_alone(reading, tmp_path):
    reading("customer_id,date,amount\nA,2024-01-30,5").log.write_rejects(
        tmp_path / "rejects.csv", Language("en")
    )

    assert (tmp_path / "rejects.csv").read_text().splitlines() == ["file,line,field,value,reason"]


def test_a_value_that_a_spreadsheet_would_compute_is_written_as_text(reading, tmp_path):
    hostile = ["=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3", "-1.2.3"]
    lines = "\n".join(f'A,2024-01-30,"{value}"' for value in hostile)
    reading(f"customer_id,date,amount\n{TEXT.splitlines()[1]}\n{lines}").log.write_rejects(
        tmp_path / "rejects.csv", Language("en")
    )
    with (tmp_path / "rejects.csv").open(encoding="utf-8", newline="") as file:
        written = [row["value"] for row in csv.DictReader(file)]

    assert written == ["'=1+1", "'@SUM(A1)", "'+cmd|' /C calc'!A0", "'-2+3", "-1.2.3"]
