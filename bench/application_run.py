"""``python -m bench.application_run TABLES``: one installation, filled, served and visited.

A process of its own, since Django keeps to one database. Says what it measured as a line of JSON.
"""

import itertools
import json
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import django
import numpy as np

django.setup()

from django.conf import settings  # noqa: E402 - Django has to be up before its models are there
from django.core.management import call_command  # noqa: E402
from django.db import connection, connections  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402

from bench.application_pages import (  # noqa: E402
    creations,
    customer_pages,
    deep_page,
    filtered_page,
    first_page,
    searches,
)
from bench.application_visits import Door, Visit, milliseconds_of, per_second  # noqa: E402
from bench.command import quilate  # noqa: E402
from quilate.config.demonstration import has_company, set_up  # noqa: E402
from quilate.core.models import Person  # noqa: E402
from quilate.customers.models import Customer  # noqa: E402

CLIENTS = (1, 8)
_VISITS = 400
_SOUGHT = 200
_SEED = 1
_BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


def main() -> None:
    """Fill, serve, visit, and print."""
    filled = fill(Path(sys.argv[1]))
    signed_in = sign_in()
    with served(signed_in) as door:
        pages = [
            took(kind, visits, door=door, clients=clients)
            for kind, visits in _kinds(door).items()
            for clients in CLIENTS
        ]
    statements = _statements(signed_in)
    print(json.dumps({**filled, "pages": pages, "statements": statements}))


def fill(tables: Path) -> dict[str, Any]:
    """Fill the installation, or bring one that was filled before to this version."""
    call_command("migrate", interactive=False, verbosity=0)
    start = time.perf_counter()
    if not has_company():
        set_up(tables, language="es")
        _look_over_the_tables()
    seconds = time.perf_counter() - start
    return {"customers": Customer.objects.count(), "fill_seconds": seconds}


def _look_over_the_tables() -> None:
    if connection.vendor != "postgresql":
        return  # SQLite is measured as it is installed: nothing looks over its tables
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE")  # as the server does by itself before long


def sign_in() -> Client:
    """Return the browser of the administrator."""
    client = Client(HTTP_HOST="127.0.0.1")
    client.force_login(Person.objects.get(email="administration@example.com"), backend=_BACKEND)
    return client


@contextmanager
def served(signed_in: Client) -> Iterator[Door]:
    """Serve as ``quilate serve`` does, with its two workers and no jobs."""
    connections.close_all()
    port = _free_port()
    command = quilate("serve", "--port", str(port), "--no-worker")
    # Its log, a line for each visit, is not what is measured here.
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _await(port)
        # The cookie of the token of every form, from pages that the server has laid out files for.
        signed_in.get("/customers/new/")
        cookies = (f"{name}={each.value}" for name, each in signed_in.cookies.items())
        yield Door(port, "; ".join(cookies))
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait()


def _kinds(door: Door) -> dict[str, Iterator[Visit]]:
    return {
        "customer list, first page": first_page(),
        "customer list, after 1,000 pages": deep_page(door),
        "customer list, filtered and sorted": filtered_page(),
        "search by name": searches(_names()),
        "customer page": customer_pages(numbers()),
        # Others than those whom an earlier run has entered here: they would be warned of.
        "creating a customer": creations(door, Customer.objects.count()),
    }


def took(
    kind: str, visits: Iterator[Visit], *, door: Door, clients: int, counted: int = _VISITS
) -> dict[str, Any]:
    """Return how long visits of a kind took, warm: a tenth as many go before those that count."""
    before = list(itertools.islice(visits, counted // 10))
    milliseconds_of(before, door=door, clients=clients)
    each = milliseconds_of(list(itertools.islice(visits, counted)), door=door, clients=clients)
    p50, p95 = np.quantile(each, [0.5, 0.95])
    rate = per_second(each, clients)
    return {"kind": kind, "clients": clients, "p50": p50, "p95": p95, "per_second": rate}


def _statements(client: Client) -> int:
    """Return how many statements a customer's page takes, that of the session included."""
    with CaptureQueriesContext(connection) as statements:
        client.get(f"/customers/{numbers()[0]}/")
    return len(statements)


def numbers() -> list[int]:
    """Return customers drawn over the whole base."""
    draw = np.random.default_rng(_SEED)
    largest = Customer.objects.order_by("-id").values_list("id", flat=True)[0]
    drawn = [int(number) for number in draw.integers(1, largest, _SOUGHT)]
    return list(Customer.objects.current().filter(pk__in=drawn).values_list("id", flat=True))


def _names() -> list[str]:
    """Return what somebody would type who looks for one of them: a name and a surname."""
    persons = Customer.objects.filter(pk__in=numbers(), kind=Customer.Kind.PERSON)
    return [f"{each.given_names.split()[0]} {each.surname_1}" for each in persons]


def _free_port() -> int:
    with socket.socket() as tried:
        tried.bind(("127.0.0.1", 0))
        return int(tried.getsockname()[1])


def _await(port: int) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        with socket.socket() as tried:
            if tried.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise RuntimeError(f"{settings.WSGI_APPLICATION} does not answer")


if __name__ == "__main__":
    main()
