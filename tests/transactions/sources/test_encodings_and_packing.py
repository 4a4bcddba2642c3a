"""A text file reads the same in whatever encoding, with whatever delimiter, however packed."""

import bz2
import gzip
import io
import lzma
import zipfile

import pyarrow as pa
import pytest

HEADER = ("cliente", "fecha", "importe")
ROWS = [
    ("Peñá Núñez", "2024-01-01", "3.50"),
    ("José", "2024-01-02", "12"),
    ("Ana", "2024-01-02", "7"),
]
ENCODINGS = (
    "utf-8", "utf-8-sig", "latin-1", "cp1252", "cp850", "mac_roman",
    "utf-16", "utf-16-le", "utf-16-be", "utf-32",
)  # fmt: skip


def _zipped(content: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("orders.csv", content)
    return buffer.getvalue()


PACKINGS = {
    "plain": bytes,
    "gzip": gzip.compress,
    "zstd": lambda content: pa.Codec("zstd").compress(content, asbytes=True),
    "bz2": bz2.compress,
    "xz": lzma.compress,
    "zip": _zipped,
}


def _text(delimiter: str, line_end: str = "\n") -> str:
    return "".join(delimiter.join(row) + line_end for row in (HEADER, *ROWS))


@pytest.mark.long
@pytest.mark.parametrize("packing", PACKINGS)
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_every_encoding_delimiter_and_packing(opened_text, encoding, delimiter, packing):
    content = PACKINGS[packing](_text(delimiter).encode(encoding))

    table = opened_text(content)

    assert table.columns == HEADER
    assert table.rows == ROWS
    assert table.lines == [2, 3, 4]
    [understanding] = table.raw.understandings
    assert understanding.delimiter == delimiter
    assert understanding.compression == (None if packing == "plain" else packing)


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_every_line_end(opened_text, line_end):
    table = opened_text(_text(";", line_end))

    assert table.rows == ROWS
    assert table.lines == [2, 3, 4]


@pytest.mark.parametrize("delimiter", ["^", "~", "¬", "§", "¦", "#", "\x01", "\x1f"])
def test_rare_delimiters(opened_text, delimiter):
    assert opened_text(_text(delimiter)).rows == ROWS


def test_the_name_of_a_file_says_nothing_about_its_packing(opened_text):
    assert opened_text(_text(","), name="orders.csv.gz").rows == ROWS


def test_a_latin_1_letter_far_down_the_file_loses_no_row(opened_text):
    plain = "".join(f"Ana,2024-01-01,{row}\n" for row in range(60_000))
    content = ("cliente,fecha,importe\n" + plain).encode() + "Peñá,2024-01-01,1\n".encode("latin-1")

    table = opened_text(content)

    assert table.raw.understandings[0].encoding == "cp1252"
    assert table.ask("SELECT cliente, _line FROM raw WHERE cliente <> 'Ana'") == [("Peñá", 60_002)]
    assert table.ask("SELECT count(*) FROM raw") == [(60_001,)]


def test_stray_bytes_in_a_utf_8_file_are_read_as_cp1252(opened_text):
    table = opened_text("cliente,importe\nPeñá €,1\nñandú,2\n".encode() + b"caf\xe9,3\n")

    assert table.raw.understandings[0].encoding == "utf-8+cp1252"
    assert [name for name, _ in table.rows] == ["Peñá €", "ñandú", "café"]


def test_the_five_bytes_that_cp1252_lacks_stop_nothing(opened_text):
    assert opened_text(b"cliente,importe\nPe\xf1a,1\nn\xfa\x81,2\n").rows == [
        ("Peña", "1"),
        ("nú\x81", "2"),
    ]


def test_cyrillic_is_not_taken_for_western_accents(opened_text):
    text = "cliente,importe\nПетров,1\nИван Сидоров,2\nМария Ивановна Кузнецова,3\n"

    assert opened_text(text.encode("cp1251")).rows[0] == ("Петров", "1")


def test_an_encoded_letter_may_fall_between_two_chunks(opened_text):
    # The first chunk ends in the middle of the ñ.
    first = "cliente,importe\n" + "a" * ((1 << 20) - 17)
    table = opened_text(f"{first}ñ,1\nb,2\n")

    assert table.raw.understandings[0].encoding == "utf-8"
    assert table.ask("SELECT right(cliente, 1), importe FROM raw") == [("ñ", "1"), ("b", "2")]
