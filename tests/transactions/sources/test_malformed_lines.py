"""A line that is no row is kept with its number and its reason; nothing is lost."""

import random

import pytest

GOOD = "cliente,fecha,importe\nA,2024-01-01,1\n"


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("B,2024-01-01", "sources-too-few-fields"),
        ("B,2024-01-01,1,9", "sources-too-many-fields"),
        ('"B,2024-01-01,1', "sources-bad-quotes"),
        ('"B"x,2024-01-01,1', "sources-bad-quotes"),
        ("B\x00,2024-01-01,1", "sources-nul-bytes"),
    ],
)
def test_each_kind_of_malformed_line(opened_text, line, reason):
    table = opened_text(f"{GOOD}{line}\nC,2024-01-01,3\n")

    assert table.rows == [("A", "2024-01-01", "1"), ("C", "2024-01-01", "3")]
    assert table.lines == [2, 4]
    assert table.malformed == [(3, line, reason)]


def test_a_quote_that_never_closes_costs_one_line(opened_text):
    rows = "".join(f'C{row},2024-01-01,"{row}"\n' for row in range(500))
    table = opened_text(f'{GOOD}"B,2024-01-01,1\n{rows}')

    assert table.malformed == [(3, '"B,2024-01-01,1', "sources-bad-quotes")]
    assert table.lines == [2, *range(4, 504)]


def test_a_quote_that_does_not_close_in_the_last_line(opened_text):
    assert opened_text(f'{GOOD}"B,2024-01-01,1').malformed[0][0] == 3


def test_a_line_that_is_too_long_is_kept_with_its_beginning(opened_text):
    table = opened_text(f"{GOOD}{'B' * 3_000_000},2024-01-01,1\nC,2024-01-01,3\n")

    assert table.lines == [2, 4]
    [(line, text, reason)] = table.malformed
    assert (line, text[:3], reason) == (3, "BBB", "sources-line-too-long")


def test_an_inch_sign_within_a_word_is_no_quote(opened_text):
    table = opened_text(f'{GOOD}5" pipe,2024-01-01\n5" pipe,2024-01-01,3\n')

    assert table.rows[-1] == ('5" pipe', "2024-01-01", "3")
    assert [line for line, *_ in table.malformed] == [3]


def test_spaces_before_quotes_are_passed_over(opened_text):
    table = opened_text(f'{GOOD}B\n"C, D", "2024-01-01", "1,5"\n')

    assert table.rows[-1] == ("C, D", "2024-01-01", "1,5")
    assert table.lines == [2, 4]


def test_a_return_in_the_middle_of_a_line_ends_no_line(opened_text):
    table = opened_text(f"{GOOD}B,2024-01-01,2\rC,2024-01-01,3\n\nD\rd,2024-01-01,4\n")

    assert table.malformed == [(3, "B,2024-01-01,2\rC,2024-01-01,3", "sources-too-many-fields")]
    assert table.rows[-1] == ("D\rd", "2024-01-01", "4")
    assert table.lines == [2, 5]


def test_blank_lines_are_no_rows_and_shift_no_number(opened_text):
    table = opened_text("cliente,importe\n\nA,1\n   \n\nB,2\n\n\n")

    assert table.lines == [3, 6]
    assert table.malformed == []


def test_a_malformed_line_of_many_in_the_middle_of_a_file_without_header(opened_text):
    table = opened_text("C1,2024-01-01,1\nC2,2024-01-01\nC3,2024-01-01,3\n")

    assert table.lines == [1, 3]
    assert table.malformed == [(2, "C2,2024-01-01", "sources-too-few-fields")]


def test_the_file_of_each_malformed_line_is_told(opened_text):
    table = opened_text(f"{GOOD}B,2\n")

    assert table.ask("SELECT _file FROM raw_malformed") == table.ask("SELECT _file FROM raw")


@pytest.mark.parametrize("seed", range(8))
def test_rows_and_malformed_lines_are_together_all_lines_of_the_file(opened_text, seed):
    lines = _ragged_lines(random.Random(seed))
    table = opened_text("cliente,fecha,importe\n" + "\n".join(lines))

    widths = {number: line.count(",") for number, line in enumerate(lines, start=2) if line}
    assert table.lines == [number for number, width in widths.items() if width == 2]
    assert [line for line, *_ in table.malformed] == [
        number for number, width in widths.items() if width != 2
    ]
    assert table.ask("SELECT count(*), count(importe), count(cliente) FROM raw")[0] == (
        (len(table.lines),) * 3
    )


def _ragged_lines(chance: random.Random) -> list[str]:
    kinds = ["A,2024-01-01,1"] * 50 + ["B,2024-01-01", "C,2024-01-01,1,2", "", "D"]
    return ["A,2024-01-01,1", *(chance.choice(kinds) for _ in range(5_000))]
