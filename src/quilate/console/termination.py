"""Being told to end: by Ctrl-C, or by whoever runs the machine (SIGTERM)."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class Termination:
    """Takes SIGTERM as Ctrl-C is taken, so that drafts are cleared away, and remembers it."""

    def __init__(self) -> None:
        self.was_asked = False

    def __call__(self, number: int, frame: FrameType | None) -> None:
        self.was_asked = True
        # Clearing away must not be cut short by a second one.
        signal.signal(number, signal.SIG_IGN)
        raise KeyboardInterrupt


@contextmanager
def heeded_termination() -> Iterator[Termination]:
    """Take SIGTERM for Ctrl-C within; only the main thread can."""
    termination = Termination()
    if threading.current_thread() is not threading.main_thread():
        yield termination
        return
    before = signal.signal(signal.SIGTERM, termination)
    try:
        yield termination
    finally:
        signal.signal(signal.SIGTERM, before)
