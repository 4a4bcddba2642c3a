"""Every row knows the physical line on which it starts."""

from quilate.transactions.sources import files

LINES = 300_000


def test_the_line_of_every_row_of_a_large_file_read_in_parallel(opened_text):
    text = "cliente,importe\n" + "".join(f"C{line},{line}\n" for line in range(2, LINES))
    table = opened_text(text)

    assert table.ask("SELECT count(*) FROM raw WHERE importe <> _line::VARCHAR") == [(0,)]
    assert table.ask("SELECT count(*), max(_line) FROM raw") == [(LINES - 2, LINES - 1)]


def test_the_line_is_right_where_rows_are_left_out_by_a_condition(opened_text):
    text = "cliente,importe\n" + "".join(f"C{line},{line}\n" for line in range(2, LINES))
    table = opened_text(text)

    wrong = "importe LIKE '%7' AND importe <> _line::VARCHAR"
    assert table.ask(f"SELECT count(*) FROM raw WHERE {wrong}") == [(0,)]
    assert table.ask("SELECT _line FROM raw WHERE importe = '250000'") == [(250_000,)]


def test_fields_with_line_ends_shift_the_lines_below(opened_text):
    table = opened_text('id,nota,n\n1,"una\ndos\n\ntres",2\n2,x,6\n3,"a ""b""\r\nc",7\n4,y,9\n')

    assert table.rows[0] == ("1", "una\ndos\n\ntres", "2")
    assert table.rows[2] == ("3", 'a "b"\r\nc', "7")
    assert [(line, int(row[2])) for line, row in zip(table.lines, table.rows, strict=True)] == [
        (2, 2), (6, 6), (7, 7), (9, 9),
    ]  # fmt: skip


def test_every_row_may_run_over_several_lines(opened_text):
    text = "id,nota,importe\n" + "".join(f'{n},"hola\nque tal, {n}",{n}\n' for n in range(50))
    table = opened_text(text)

    assert table.columns == ("id", "nota", "importe")
    assert table.lines == list(range(2, 102, 2))


def test_a_file_without_a_last_line_end(opened_text):
    assert opened_text("a,b\n1,2\n3,4").lines == [2, 3]


def test_a_byte_order_mark_in_a_file_without_header_is_no_part_of_its_first_cell(opened_text):
    table = opened_text(b"\xef\xbb\xbfC1,2024-01-01,1\nC2,2024-01-01,2\n")

    assert table.rows[0] == ("C1", "2024-01-01", "1")


def test_a_file_whose_name_is_a_pattern(opened_text):
    assert opened_text("a,b\n1,2\n", name="we*ird[1]?.csv").lines == [2]


def test_a_path_that_looks_like_a_partition_adds_no_column(opened, tmp_path):
    folder = tmp_path / "year=2024"
    folder.mkdir()
    (folder / "orders.csv").write_text("a,b\n1,2\n")

    assert opened(files(folder / "orders.csv")).rows == [("1", "2")]
