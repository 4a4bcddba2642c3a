"""A worker beside the pages, so that a small installation needs one command."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_COMMAND = [sys.executable, "-m", "quilate", "worker", "--beside-pages"]
_SECONDS_BEFORE_THE_NEXT = 2.0


@contextmanager
def worker_beside() -> Iterator[None]:
    """Keep a worker, in a process of its own, while the pages are served.

    One that dies, of too little memory for a job, is followed by another.
    """
    is_over = threading.Event()
    thread = threading.Thread(target=_keep_one, args=(is_over,))
    thread.start()
    try:
        yield
    finally:
        is_over.set()
        thread.join()


def _keep_one(is_over: threading.Event) -> None:
    while not is_over.is_set():
        _run_one(is_over)
        is_over.wait(_SECONDS_BEFORE_THE_NEXT)


def _run_one(is_over: threading.Event) -> None:
    with subprocess.Popen(_COMMAND, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL) as worker:
        while worker.poll() is None and not is_over.wait(0.2):
            pass
        # It finishes its step, and gives its job back.
        worker.terminate()
