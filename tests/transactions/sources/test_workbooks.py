"""Workbooks: the table of a sheet, wherever it starts, its dates and figures typed."""

import datetime as dt
import zipfile

import openpyxl
import pytest

from quilate.language import Problem
from quilate.transactions.sources import files

DAY = dt.date(2024, 1, 2)
ROWS = [["Cliente", "Fecha", "Importe"], [1, DAY, 3.5], [2, DAY, 4.0]]


def _xlsx(path, sheets):
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.active)
    for name, rows in sheets.items():
        sheet = workbook.create_sheet(name)
        for row in rows:
            sheet.append(row)
    workbook.save(path)
    return files(path)


def _xls(path, rows):
    xlwt = pytest.importorskip("xlwt")
    workbook = xlwt.Workbook()
    sheet = workbook.add_sheet("Ventas")
    days = xlwt.easyxf(num_format_str="YYYY-MM-DD")
    for r, row in enumerate(rows):
        for c, cell in enumerate(row):
            sheet.write(r, c, cell, *([days] if isinstance(cell, dt.date) else []))
    workbook.save(str(path))


def _ods_cell(cell):
    kind, attribute = {str: ("string", "string-"), dt.date: ("date", "date-")}.get(
        type(cell), ("float", "")
    )
    return (
        f'<table:table-cell office:value-type="{kind}" office:{attribute}value="{cell}">'
        f"<text:p>{cell}</text:p></table:table-cell>"
    )


def _ods(path, rows):
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text")
    )
    body = "".join(
        f"<table:table-row>{''.join(map(_ods_cell, row))}</table:table-row>" for row in rows
    )
    content = (
        f'<office:document-content {spaces} office:version="1.2"><office:body><office:spreadsheet>'
        f'<table:table table:name="Ventas">{body}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    manifest = '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", manifest)
        archive.writestr("content.xml", content)


@pytest.mark.parametrize("kind", ["xlsx", "xls", "ods"])
def test_every_kind_of_workbook(opened, tmp_path, kind):
    path = tmp_path / f"orders.{kind}"
    writers = {"xlsx": lambda p, rows: _xlsx(p, {"Ventas": rows}), "xls": _xls, "ods": _ods}
    writers[kind](path, ROWS)

    table = opened(files(path))

    assert table.columns == ("Cliente", "Fecha", "Importe")
    assert table.rows == [(1, DAY, 3.5), (2, DAY, 4.0)]
    assert table.lines == [2, 3]
    assert table.raw.understandings[0].sheet == "Ventas"


def test_titles_empty_rows_and_empty_columns_around_the_table(opened, tmp_path):
    rows = [
        [],
        [None, "Ventas de mayo"],
        [],
        *([None, *row, None] for row in ROWS[:2]),
        [],
        [None, *ROWS[2]],
    ]
    table = opened(_xlsx(tmp_path / "orders.xlsx", {"Ventas": rows}))

    assert table.columns == ("Cliente", "Fecha", "Importe")
    assert table.lines == [5, 7]
    assert table.raw.understandings[0].header_line == 4


def test_the_first_sheet_that_is_not_empty_is_read(opened, tmp_path):
    table = opened(_xlsx(tmp_path / "orders.xlsx", {"Portada": [], "Ventas": ROWS}))

    assert table.raw.understandings[0].sheet == "Ventas"


@pytest.mark.parametrize("asked", ["ventas", 2, "2"])
def test_a_sheet_is_asked_for_by_name_or_position(opened, tmp_path, asked):
    source = _xlsx(tmp_path / "orders.xlsx", {"Otra": [["x", "y"], [1, 2]], "Ventas": ROWS})

    assert opened(files(*source.patterns, sheet=asked)).columns == ("Cliente", "Fecha", "Importe")


def test_a_sheet_that_is_not_there_is_told_with_those_that_are(opened, tmp_path):
    source = _xlsx(tmp_path / "orders.xlsx", {"Ventas": ROWS})

    with pytest.raises(Problem, match="Its sheets: Ventas"):
        opened(files(*source.patterns, sheet="Mayo"))


def test_a_column_of_several_kinds_is_text_as_a_person_would_type_it(opened, tmp_path):
    cells = [1, "x", 2.5, True, DAY, dt.datetime(2024, 1, 2, 10, 30), None]
    rows = [["Cliente", "n"], *([cell, position] for position, cell in enumerate(cells))]
    table = opened(_xlsx(tmp_path / "orders.xlsx", {"Ventas": rows}))

    assert [row[0] for row in table.rows] == [
        "1", "x", "2.5", "TRUE", "2024-01-02", "2024-01-02 10:30:00", None,
    ]  # fmt: skip


def test_moments_keep_their_time(opened, tmp_path):
    moments = [dt.datetime(2024, 1, 2, 10, 30), dt.datetime(2024, 1, 3)]
    rows = [["Cliente", "Fecha"], *([n, moment] for n, moment in enumerate(moments))]
    table = opened(_xlsx(tmp_path / "orders.xlsx", {"Ventas": rows}))

    assert [row[1] for row in table.rows] == moments


def test_figures_among_texts_are_written_with_the_decimal_sign_of_the_texts(opened, tmp_path):
    rows = [["Cliente", "Importe"], ["A", 3.5], ["B", "1.234,50"], ["C", 12], ["D", "7,25 €"]]
    table = opened(_xlsx(tmp_path / "orders.xlsx", {"Ventas": rows}))

    assert [row[1] for row in table.rows] == ["3,5", "1.234,50", "12", "7,25 €"]


def test_figures_among_words_keep_their_point(opened, tmp_path):
    rows = [["Cliente", "Importe"], ["A", 3.5], ["B", "pendiente"], ["C", "2.50"]]
    table = opened(_xlsx(tmp_path / "orders.xlsx", {"Ventas": rows}))

    assert [row[1] for row in table.rows] == ["3.5", "pendiente", "2.50"]


def test_a_sheet_without_header(opened, tmp_path):
    table = opened(_xlsx(tmp_path / "orders.xlsx", {"Ventas": ROWS[1:]}))

    assert table.columns == ("column_1", "column_2", "column_3")
    assert table.lines == [1, 2]


def test_an_empty_workbook_and_a_damaged_one(opened, tmp_path):
    with pytest.raises(Problem, match="is empty"):
        opened(_xlsx(tmp_path / "empty.xlsx", {"Ventas": []}))
    content = (tmp_path / "empty.xlsx").read_bytes()
    (tmp_path / "damaged.xlsx").write_bytes(content.replace(b"sheet1.xml", b"sheet9.xml"))
    with pytest.raises(Problem) as told:
        opened(files(tmp_path / "damaged.xlsx"))
    assert told.value.message_id == "sources-not-a-workbook"
