"""How each file was read is told in the reader's language."""

import duckdb

from quilate.language import Language
from quilate.transactions.sources import Frame, files


def _told(table, code):
    return table.raw.understandings[0].sentence(Language(code)).split(": ", 1)[-1]


def test_a_text_file(opened_text):
    table = opened_text("cliente;importe\nPeñá;1\n".encode("cp1252"))

    assert _told(table, "en") == "text in CP1252, separated by semicolons, header in line 1"
    assert (
        _told(table, "es") == "texto en CP1252, separado por punto y coma, encabezado en la línea 1"
    )


def test_a_text_file_without_header_and_with_a_rare_delimiter(opened_text):
    table = opened_text("C1^2024-01-01^2\nC2^2024-01-02^3\n")

    assert _told(table, "en") == "text in UTF-8, separated by “^”, without a header"


def test_parquet_and_frames(opened, tmp_path):
    path = str(tmp_path / "orders.parquet")
    duckdb.sql("SELECT 1 AS id").write_parquet(path)

    assert _told(opened(files(path)), "es") == "Parquet"
    assert _told(opened(Frame(duckdb.sql("SELECT 1 AS id").to_arrow_table())), "en") == (
        "a table in memory (pyarrow)"
    )
