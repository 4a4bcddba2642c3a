"""The address of the database: one that Quilate knows, or a sentence that says how to write it."""

import pytest

from quilate.config.databases import database
from quilate.config.environment import Misconfigured


def test_without_an_address_the_data_is_beside_the_installation(tmp_path, monkeypatch):
    monkeypatch.delenv("DATABASE_URL", raising=False)

    assert database(tmp_path)["NAME"] == str(tmp_path / "quilate.sqlite3")


@pytest.mark.parametrize("scheme", ["postgres", "postgresql"])
def test_an_address_of_postgresql_is_understood(tmp_path, monkeypatch, scheme):
    monkeypatch.setenv("DATABASE_URL", f"{scheme}://ana:a%40b@machine:5433/value")

    described = database(tmp_path)

    assert described["ENGINE"] == "django.db.backends.postgresql"
    assert (described["USER"], described["PASSWORD"]) == ("ana", "a@b")
    assert (described["HOST"], described["PORT"], described["NAME"]) == ("machine", 5433, "value")


@pytest.mark.parametrize(
    "address",
    [
        "secret",
        "postgre://ana:secret@machine/value",
        "postgres://ana:se@[cret/value",
        "postgres://ana:secret@machine:99999/value",
        "mysql://ana:secret@machine/value",
    ],
)
def test_another_is_refused_without_being_repeated(tmp_path, monkeypatch, address):
    monkeypatch.setenv("DATABASE_URL", address)

    with pytest.raises(Misconfigured) as told:
        database(tmp_path)

    assert told.value.message_id == "installation-database-address"
    assert "cret" not in str(told.value)
