"""Visits to a served application: complete pages over HTTP, by one client or several at once."""

import http.client
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

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

    def get(self, address: str) -> str:
        """Return a page, read to its end."""
        return self._asked("GET", address, (200,))

    def post(self, address: str, body: str) -> str:
        """Send a form that leads elsewhere once it is accepted."""
        return self._asked("POST", address, (302,), body)

    def _asked(self, method: str, address: str, wanted: Sequence[int], body: str = "") -> str:
        headers = {"Cookie": self._cookies}
        if body:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        self._connection.request(method, address, body or None, headers)
        response = self._connection.getresponse()
        page = response.read().decode()
        if response.status not in wanted:
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
