"""Visits to a served application: complete pages over HTTP, by one client or several at once."""

import http.client
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

#: A visit: it is given a connection and returns once the page is there.
Visit = Callable[["Visitor"], None]
_TIMEOUT_SECONDS = 60


@dataclass(frozen=True)
class Door:
    """Where the application is served, and the cookies of somebody who has signed in."""

    port: int
    cookies: str


class Visitor:
    """Somebody who comes through a door, with a connection that is kept."""

    def __init__(self, door: Door) -> None:
        self._cookies = door.cookies
        self._connection = http.client.HTTPConnection(
            "127.0.0.1", door.port, timeout=_TIMEOUT_SECONDS
        )

    def get(self, address: str, *, is_part: bool = False) -> str:
        """Return a page, or the part of it that a script of the page asks for, read to its end."""
        headers = {"HX-Request": "true"} if is_part else {}
        return self._asked("GET", address, 200, headers=headers)

    def post(self, address: str, body: str, *, wanted: int = 302) -> str:
        """Send a form; one that is accepted leads elsewhere, as a rule."""
        return self._asked("POST", address, wanted, body)

    def _asked(
        self,
        method: str,
        address: str,
        wanted: int,
        body: str = "",
        headers: Mapping[str, str] = MappingProxyType({}),
    ) -> str:
        headers = {"Cookie": self._cookies, **headers}
        if body:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        self._connection.request(method, address, body or None, headers)
        response = self._connection.getresponse()
        page = response.read().decode()
        if response.status != wanted:
            raise RuntimeError(f"{method} {address}: {response.status}")
        return page


def milliseconds_of(visits: Sequence[Visit], *, door: Door, clients: int) -> np.ndarray:
    """Return how long each visit took, shared out among clients who come at once.

    The rate that all kept together is in :func:`per_second`.
    """
    took: list[list[float]] = [[] for _ in range(clients)]
    wrong: list[Exception] = []

    def stay(which: int) -> None:
        visitor = Visitor(door)
        try:
            for visit in visits[which::clients]:
                start = time.perf_counter()
                visit(visitor)
                took[which].append(1_000 * (time.perf_counter() - start))
        except Exception as error:
            wrong.append(error)  # told by the thread that waits

    threads = [threading.Thread(target=stay, args=(which,)) for which in range(clients)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if wrong:
        raise wrong[0]
    return np.concatenate([np.array(each) for each in took])


def per_second(milliseconds: np.ndarray, clients: int) -> float:
    """Return how many visits a second so many clients made who never paused."""
    return float(clients * 1_000 / milliseconds.mean())
