"""Pages are served by processes of their own."""

import multiprocessing
from collections.abc import Iterator
from pathlib import Path

import granian
import pytest

from quilate.console.serving import serve_pages


@pytest.fixture(autouse=True)
def _start_processes_as_before() -> Iterator[None]:
    before = multiprocessing.get_start_method(allow_none=True)
    yield
    multiprocessing.set_start_method(before, force=True)


def test_they_begin_anew_and_inherit_no_database_without_its_threads(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    served = []

    class Server:
        def __init__(self, *_given: object, **_named: object) -> None:
            served.append(multiprocessing.get_start_method())

        def serve(self) -> None:
            served.append("served")

    monkeypatch.setattr(granian, "Granian", Server)
    monkeypatch.setenv("PROMETHEUS_MULTIPROC_DIR", str(tmp_path))

    serve_pages("127.0.0.1", 8000, 2)

    assert served == ["spawn", "served"]
