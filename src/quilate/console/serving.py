"""The application, prepared and served; Django is loaded by the command that needs it."""

import datetime as dt
import ipaddress
import multiprocessing
import os
import shutil
import socket
import tempfile
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from quilate.language import Problem

if TYPE_CHECKING:
    from quilate.installation.upgrade import Upgraded

#: Of each worker. They compute one after the other (core/turns.py); there are several for those who
#: wait: for their turn, or for a slow line.
THREADS = 8
_SECONDS_TO_END = 5
#: A thread that has nothing to do ends after so long: the most that the server takes.
_SECONDS_OF_A_THREAD = 600
_SETTINGS = "quilate.config.settings"
#: The folder in which the workers add up what they count; asked for when Django is loaded.
_FIGURES = "PROMETHEUS_MULTIPROC_DIR"


def prepare(host: str, port: int) -> str:
    """Bring Django up for an address, see that the address is free, and return it as a link."""
    # It loads Django, which other commands do without.
    from quilate.core.queues import QUEUES

    is_local = _is_local(host)
    if is_local and "BEHIND_PROXY" not in os.environ:
        # Nothing leaves the machine: there is no certificate to speak https with.
        os.environ.setdefault("SECURE", "0")
    if not is_local:
        os.environ.setdefault("ALLOWED_HOSTS", host)
    _see_that_it_is_free(host, port)
    os.environ[_FIGURES] = tempfile.mkdtemp(prefix="quilate-figures-")
    os.environ[QUEUES] = f"{os.environ[_FIGURES]}/queues"
    bring_up()
    return f"http://{f'[{host}]' if ':' in host else host}:{port}/"


def bring_up() -> None:
    """Bring Django up with the settings of the product, unless the environment names others.

    Raises
    ------
    Problem
        If the database cannot be reached. If a restore was cut short: it has been mended, and who
        asked begins again. The secret that this process has read may be another than the
        installation's by now.
    """
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", _SETTINGS)

    import django

    django.setup()
    from quilate.config.garbage import spare_what_is_there
    from quilate.installation.databases import see_that_it_answers
    from quilate.installation.exchange import mend

    see_that_it_answers()
    if mended := mend():
        raise mended
    spare_what_is_there()


def make_ready() -> "Upgraded":
    """Bring the tables, after a backup, and the interface's files to this version."""
    from quilate.installation.upgrade import upgrade

    upgraded = upgrade(at=dt.datetime.now(dt.UTC))
    collect_interface()
    return upgraded


def collect_interface() -> None:
    """Put the interface's files where browsers get them."""
    from django.core.management import call_command

    call_command("collectstatic", interactive=False, verbosity=0)


def see_that_it_is_ready() -> None:
    """See that the tables are of this version: it is not the worker who changes them."""
    from quilate.installation.versions import waiting

    if waiting():
        raise Problem("console-not-ready")


def where_to_begin(address: str) -> str | None:
    """Return the link with which an installation that is nobody's gets its company."""
    from quilate.core.beginning.tokens import address_to_begin, is_new

    return urljoin(address, address_to_begin()) if is_new() else None


def serve_pages(host: str, port: int, processes: int) -> None:
    """Serve until told to end."""
    from django.db import connections
    from granian import Granian
    from granian.constants import Interfaces

    connections.close_all()
    # A process that is forked has what DuckDB opened before it, and none of its threads: it falls.
    multiprocessing.set_start_method("spawn", force=True)
    granian = Granian(
        "quilate.config.wsgi:application",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=processes,
        blocking_threads=THREADS,
        # The end of a thread lets go of what libraries in C keep for it: they end as seldom as
        # can be. A process that falls is followed by another.
        blocking_threads_idle_timeout=_SECONDS_OF_A_THREAD,
        respawn_failed_workers=True,
        # Ctrl-C reaches them twice, by the terminal and by the server, and one may miss both.
        workers_kill_timeout=_SECONDS_TO_END,
        log_enabled=False,
    )
    try:
        granian.serve()
    finally:
        shutil.rmtree(os.environ[_FIGURES], ignore_errors=True)


def _is_local(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _see_that_it_is_free(host: str, port: int) -> None:
    try:
        (family, kind, protocol, _, address) = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM
        )[0]
        with socket.socket(family, kind, protocol) as tried:
            tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            tried.bind(address)
    except OSError as error:
        raise Problem("console-address-taken", host=host, port=str(port)) from error
