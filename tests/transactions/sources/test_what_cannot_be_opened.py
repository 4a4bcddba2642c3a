"""What is no table of transactions is told in one clear sentence, in both languages."""

import bz2
import gzip
import io
import os
import zipfile

import pytest

from quilate.language import LANGUAGES, Language, Problem
from quilate.transactions.sources import files

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40
ARCHIVE = io.BytesIO()
with zipfile.ZipFile(ARCHIVE, "w") as archive:
    archive.writestr("a.csv", "a,b\n1,2\n")
    archive.writestr("b.csv", "a,b\n1,2\n")


@pytest.mark.parametrize(
    ("content", "message_id"),
    [
        (b"", "sources-empty"),
        (b"\n \r\n", "sources-empty"),
        (b"\xef\xbb\xbf", "sources-empty"),
        (gzip.compress(b"", mtime=0), "sources-empty"),
        (b"cliente,fecha,importe\n", "sources-no-rows"),
        (b"cliente,fecha,importe", "sources-no-rows"),
        (b"a,b,c\n1,2\n3,4\n", "sources-only-malformed"),
        (PNG, "sources-not-a-table"),
        (b"%PDF-1.7\n1 0 obj\n", "sources-not-a-table"),
        (b"x" * (9 << 20), "sources-not-a-table"),
        (b"<html><table><tr><td>1</td></tr></table>", "sources-markup"),
        (b"\xef\xbb\xbf<?xml version='1.0'?>", "sources-markup"),
        (gzip.compress(b"a,b\n1,2\n" * 999, mtime=0)[:-20], "sources-damaged"),
        (bz2.compress(b"a,b\n1,2\n" * 999)[:-20], "sources-damaged"),
        (ARCHIVE.getvalue(), "sources-zip-members"),
    ],
)
def test_each_problem_is_told_in_both_languages(opened_text, content, message_id):
    with pytest.raises(Problem) as told:
        opened_text(content)

    assert told.value.message_id == message_id
    sentences = {Language(code)(message_id, **told.value.arguments) for code in LANGUAGES}
    assert len(sentences) == len(LANGUAGES)
    assert all("orders.csv" in sentence for sentence in sentences)


@pytest.mark.parametrize(
    ("path", "message_id"),
    [("missing.csv", "sources-missing"), ("*.csv", "sources-no-match"), ("", "sources-folder")],
)
def test_paths_that_lead_to_no_file(opened, tmp_path, path, message_id):
    with pytest.raises(Problem) as told:
        opened(files(tmp_path / path))

    assert told.value.message_id == message_id


def test_no_path_at_all(opened):
    with pytest.raises(Problem, match="No file"):
        opened(files())


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_a_file_that_may_not_be_read(opened, tmp_path):
    path = tmp_path / "orders.csv"
    path.write_text("a,b\n1,2\n")
    path.chmod(0)

    with pytest.raises(Problem) as told:
        opened(files(path))

    assert told.value.message_id == "sources-unreadable"


def test_nothing_is_left_behind(opened_text, tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    table = opened_text("cliente,importe\nA,1\nB\n".encode("utf-16"))
    assert len(list(tmp_path.glob("quilate-*"))) == 1

    table.raw.close()

    assert list(tmp_path.glob("quilate-*")) == []
