"""Many rows are written at once, the same on both databases."""

import pyarrow as pa
import pytest
from django.db import IntegrityError, connection, transaction

from quilate.core.bulk import insert_columns, kept_for_many_rows
from quilate.customers.models import Household

pytestmark = pytest.mark.django_db


def test_columns_whose_first_piece_is_empty_are_written_as_they_are() -> None:
    pieces = [pa.table({"key": pa.array(keys, pa.string())}) for keys in ([], ['a";\n', "ñ"])]

    insert_columns(Household, pa.concat_tables(pieces))

    assert set(Household.objects.values_list("key", flat=True)) == {'a";\n', "ñ"}


def test_more_rows_than_one_statement_takes_are_written() -> None:
    keys = [str(number) for number in range(10_001)]

    insert_columns(Household, pa.table({"key": keys}))

    assert Household.objects.count() == len(keys)


def test_of_rows_one_of_which_is_there_already_none_stays() -> None:
    insert_columns(Household, pa.table({"key": ["there"]}))

    with pytest.raises(IntegrityError), transaction.atomic():
        insert_columns(Household, pa.table({"key": ["new", "there"]}))

    assert Household.objects.get().key == "there"


def test_a_file_is_kept_as_before_once_many_rows_were_written() -> None:
    if connection.vendor != "sqlite":
        pytest.skip("a server's files are its own")
    before = _kept()

    with pytest.raises(LookupError), kept_for_many_rows():
        during = _kept()
        raise LookupError

    # A database in memory has no map at all.
    assert during["mmap_size"] in ([], [(0,)])
    assert during["wal_autocheckpoint"] != before["wal_autocheckpoint"]
    assert _kept() == before


def _kept() -> dict[str, list[tuple[int]]]:
    names = ("mmap_size", "cache_size", "wal_autocheckpoint")
    with connection.cursor() as cursor:
        return {name: list(cursor.execute(f"PRAGMA {name}").fetchall()) for name in names}
