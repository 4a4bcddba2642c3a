"""Whether it lives, whether it is ready, and how it is doing."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.db import OperationalError, connection
from django.db.migrations.recorder import MigrationRecorder
from django.test import Client

from quilate import __version__
from quilate.config.environment import networks
from quilate.core.watching import figures
from quilate.installation.versions import applied
from tests.people import person

SOURCE = Path(__file__).parents[3] / "src"


@pytest.fixture
def built(settings, tmp_path: Path) -> None:
    settings.STATIC_ROOT = tmp_path
    (tmp_path / "staticfiles.json").write_text('{"paths": {"interface.css": "interface.1.css"}}')


def test_a_process_says_that_it_lives_without_the_database(client: Client) -> None:
    # No mark: a look into the database would fail here.
    assert client.get("/healthz").json() == {"alive": True}


@pytest.mark.django_db
def test_an_installation_is_ready_when_all_is_there(client: Client, built: None) -> None:
    answered = client.get("/readyz")

    assert answered.status_code == 200
    assert answered.json() == {
        "ready": True,
        "database": True,
        "migrations": True,
        "interface": True,
    }


@pytest.mark.django_db
def test_it_is_not_ready_while_a_migration_waits(client: Client, built: None) -> None:
    last = [step for step in applied() if step[0] == "desk" or step[0] == "customers"][-1]
    MigrationRecorder(connection).record_unapplied(*last)

    answered = client.get("/readyz")

    assert answered.status_code == 503
    assert answered.json()["migrations"] is False


@pytest.mark.django_db
def test_it_is_not_ready_without_its_interface(client: Client, settings, tmp_path: Path) -> None:
    settings.STATIC_ROOT = tmp_path

    assert client.get("/readyz").json()["interface"] is False


def test_it_is_not_ready_without_its_database(
    client: Client, built: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    @contextmanager
    def broken(*_: object) -> Iterator[None]:
        raise OperationalError("the server is gone")
        yield

    monkeypatch.setattr("quilate.core.watching.readiness.connection.cursor", broken)

    answered = client.get("/readyz")

    assert answered.status_code == 503
    assert answered.json()["database"] is False


@pytest.mark.django_db
def test_figures_name_routes_states_and_version(client: Client) -> None:
    person()
    client.get("/account/login/")

    told = client.get("/metrics").content.decode()

    assert 'quilate_requests_total{method="GET",route="account_login",status="200"}' in told
    assert 'quilate_request_seconds_bucket{le="0.05",route="account_login"}' in told
    assert 'quilate_jobs{state="waiting"} 0.0' in told
    assert f'quilate_version{{version="{__version__}"}} 1.0' in told


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("address", "headers", "is_open"),
    [
        ("127.0.0.1", {}, True),
        ("::1", {}, True),
        ("10.1.2.3", {}, False),
        ("10.1.2.3", {"authorization": "Bearer figures-of-ours"}, True),
        ("10.1.2.3", {"authorization": "Bearer guessed"}, False),
        ("10.1.2.3", {"authorization": "Bearer "}, False),
        ("", {}, False),
        # A proxy we were not told of makes everybody come from this machine.
        ("127.0.0.1", {"x-forwarded-for": "203.0.113.9"}, False),
    ],
)
def test_figures_are_shown_to_allowed_addresses_and_to_who_has_the_token(
    client: Client, settings, address: str, headers: dict[str, str], is_open: bool
) -> None:
    settings.METRICS_TOKEN = "figures-of-ours"

    answered = client.get("/metrics", headers=headers, REMOTE_ADDR=address)

    assert answered.status_code == (200 if is_open else 404)


@pytest.mark.django_db
def test_without_a_token_no_token_opens_the_figures(client: Client) -> None:
    bare = {"authorization": "Bearer "}

    assert client.get("/metrics", headers=bare, REMOTE_ADDR="10.1.2.3").status_code == 404


@pytest.mark.django_db
@pytest.mark.parametrize(("forwarded", "is_open"), [("10.1.2.3", True), ("203.0.113.9", False)])
def test_behind_a_proxy_the_address_is_the_one_that_the_proxy_wrote(
    client: Client, settings, forwarded: str, is_open: bool
) -> None:
    settings.BEHIND_PROXY, settings.ALLAUTH_TRUSTED_PROXY_COUNT = True, 1
    settings.METRICS_ALLOW = networks("METRICS_ALLOW", "10.0.0.0/8")
    written = {"x-forwarded-for": f"10.9.9.9, {forwarded}"}

    answered = client.get("/metrics", headers=written)

    assert answered.status_code == (200 if is_open else 404)


@pytest.mark.django_db
def test_methods_that_somebody_makes_up_are_counted_as_one() -> None:
    figures.count_request("home", "BREW", 405, 0.01)

    assert b'method="BREW"' not in figures.exposition()


def test_figures_are_shown_while_the_database_is_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    def gone() -> None:
        raise OperationalError("the server is gone")

    monkeypatch.setattr("quilate.core.gauges.unfinished_by_state", gone)

    assert b"quilate_version" in figures.exposition()


def test_figures_of_several_processes_are_added_up(tmp_path: Path) -> None:
    counting = "from quilate.core.watching.figures import count_request, exposition\n"
    counting += "count_request('home', 'GET', 200, 0.01)\nprint(exposition().decode())"
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(SOURCE),
        "PROMETHEUS_MULTIPROC_DIR": str(tmp_path),
    }
    told = [
        subprocess.run(
            [sys.executable, "-c", counting],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for _ in range(2)
    ]

    assert 'quilate_requests_total{method="GET",route="home",status="200"} 2.0' in told[-1]
