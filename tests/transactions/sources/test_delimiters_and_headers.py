"""Delimiter, quotes and header are recognised from the content."""

import pytest

from quilate.transactions.sources import files


def test_a_decimal_comma_is_no_delimiter(opened_text):
    assert opened_text("id;importe\n1;3,50\n2;4,50\n").rows == [("1", "3,50"), ("2", "4,50")]


def test_thousands_and_names_with_commas_are_no_delimiters(opened_text):
    table = opened_text("cliente|fecha|importe\nPérez, Ana|2024-01-01 10:00:00|1,234.50\n")

    assert table.rows == [("Pérez, Ana", "2024-01-01 10:00:00", "1,234.50")]


def test_runs_of_spaces_separate(opened_text):
    table = opened_text(" id  date amount\n 00001 19970101  1.00\n 00002 19970112 12.00\n")

    assert table.columns == ("id", "date", "amount")
    assert table.rows == [("00001", "19970101", "1.00"), ("00002", "19970112", "12.00")]
    assert table.lines == [2, 3]


def test_a_file_without_header_has_numbered_columns(opened_text):
    table = opened_text("C1,2024-01-01,3.50\nC2,2024-01-02,4.50\n")

    assert table.columns == ("column_1", "column_2", "column_3")
    assert table.rows[0] == ("C1", "2024-01-01", "3.50")
    assert table.lines == [1, 2]


def test_a_missing_value_in_the_first_row_makes_it_no_header(opened_text):
    assert opened_text("C1,,3.50\nC2,2024-01-02,4.50\n").lines == [1, 2]


def test_a_table_of_words_has_a_header(opened_text):
    assert opened_text("cliente,ciudad\nAna,Lima\nLuis,Quito\n").columns == ("cliente", "ciudad")


def test_a_header_may_hold_a_year(opened_text):
    table = opened_text("Código;Descripción;Año 2024\n1;x;EUR 3,5\n2;y;4\n")

    assert table.columns == ("Código", "Descripción", "Año 2024")


def test_titles_above_the_header_are_no_rows(opened_text):
    table = opened_text("Ventas de mayo\n\ncliente;fecha;importe\nA;2024-01-01;3\nB;2024-01-02;4\n")

    assert table.columns == ("cliente", "fecha", "importe")
    assert table.lines == [4, 5]
    assert table.malformed == []


def test_the_first_line_by_which_excel_is_told_the_delimiter_is_obeyed(opened_text):
    table = opened_text("sep=;\ncliente;importe\nA;1,5\nB;2,5\n")

    assert table.columns == ("cliente", "importe")
    assert table.lines == [3, 4]


def test_a_person_may_say_the_delimiter(opened_text):
    assert opened_text("a;b,c\n1;2,3\n", delimiter=",").columns == ("a;b", "c")


def test_a_delimiter_at_the_end_of_every_row_but_the_header_adds_no_column(opened_text):
    table = opened_text("a;b;c\n1;2;3;\n4;5;6;\n")

    assert table.columns == ("a", "b", "c")
    assert table.rows == [("1", "2", "3"), ("4", "5", "6")]


def test_headers_are_trimmed_and_made_unique(opened_text):
    table = opened_text(" Fecha ,fecha,,_line\n2024-01-01,2,3,4\n")

    assert table.columns == ("Fecha", "fecha_2", "column_3", "_line_2")


def test_a_header_may_hold_quotes_and_signs_of_sql(opened_text):
    table = opened_text('"a""b","it\'s; ?"\n1,2\n')

    assert table.columns == ('a"b', "it's; ?")
    assert table.rows == [("1", "2")]


def test_a_header_may_run_over_two_lines(opened_text):
    table = opened_text('cliente,"importe\n(EUR)"\nA,1\nB,2\n')

    assert table.columns == ("cliente", "importe (EUR)")
    assert table.lines == [3, 4]


@pytest.mark.parametrize("quoted", ["'Pérez, Ana'", '"Pérez, Ana"'])
def test_single_and_double_quotes_hide_delimiters(opened_text, quoted):
    table = opened_text(f"cliente,importe\n{quoted},1\n{quoted},2\n")

    assert table.rows == [("Pérez, Ana", "1"), ("Pérez, Ana", "2")]


def test_quotes_may_be_escaped_by_a_backslash(opened_text):
    table = opened_text('cliente,importe\n"La \\"Nueva\\", SA",1\nB,2\n')

    assert table.rows == [('La "Nueva", SA', "1"), ("B", "2")]


def test_a_single_column_is_a_table_too(opened_text):
    table = opened_text("cliente\nA\nB\n\nC\n")

    assert table.rows == [("A",), ("B",), ("C",)]
    assert table.lines == [2, 3, 5]


def test_an_empty_cell_is_null(opened_text):
    assert opened_text('a,b,c\n1,,"" \n').rows == [("1", None, None)]


@pytest.mark.long
def test_the_cdnow_master_file(opened, shared_data):
    table = opened(files(shared_data / "cdnow" / "CDNOW_master.txt.gz"))

    assert table.columns == ("customer_id", "date", "number_of_cds", "dollar_value")
    assert table.ask("SELECT count(*), min(_line), max(_line) FROM raw") == [(69_659, 2, 69_660)]
    assert table.rows[-1] == ("23570", "19970326", "2", "42.96")


def test_the_cdnow_sample_has_no_header(opened, shared_data):
    table = opened(files(shared_data / "cdnow" / "CDNOW_sample.txt"))

    assert table.columns == tuple(f"column_{number}" for number in range(1, 6))
    assert table.ask("SELECT count(*), min(_line), max(_line) FROM raw") == [(6_919, 1, 6_919)]
    assert table.rows[0] == ("00004", "0001", "19970101", "2", "29.33")


def test_titles_that_a_spreadsheet_pads_to_the_width_of_the_table_are_passed_over(opened_text):
    table = opened_text(
        "Ventas;;;;\nPeriodo: 2024;;;;\n;;;;\nFactura;Fecha;Cliente;Importe;\n"
        "F1;01/02/2024;A;3,50;\nF2;13/02/2024;B;4,50;\n;;TOTAL;8,00;\n"
    )

    assert table.columns == ("Factura", "Fecha", "Cliente", "Importe", "column_5")
    assert table.lines == [5, 6, 7]


def test_a_header_may_leave_most_columns_without_a_name(opened_text):
    table = opened_text("Cliente;;;;\nA;1,5;2,5;3,5;4,5\nB;1,5;2,5;3,5;4,5\n")

    assert table.columns[0] == "Cliente"
    assert len(table.rows) == 2


def test_lines_that_stand_in_quotes_as_a_whole_are_rows(opened_text):
    table = opened_text(
        '"Cliente;Fecha;Importe"\r\n"A;01/02/2024;3,50"\r\n"""Bar; Juan"";13/02/2024;4,50"\r\n'
    )

    assert table.columns == ("Cliente", "Fecha", "Importe")
    assert table.rows == [("A", "01/02/2024", "3,50"), ("Bar; Juan", "13/02/2024", "4,50")]
    assert table.lines == [2, 3]


def test_a_single_column_of_names_is_not_taken_apart(opened_text):
    assert opened_text('"Pérez, Ana"\n"Gil, Eva"\n').columns == ("Pérez, Ana",)
