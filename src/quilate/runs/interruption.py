"""Ctrl-C and SIGTERM, heard also while the database is at work."""

import signal
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import duckdb

#: The second counts where its handler raises as Ctrl-C does.
HEARD = {signal.SIGINT, signal.SIGTERM}
#: What DuckDB makes of them where it listens itself.
HEARD_BY_DUCKDB = "Query interrupted"


@contextmanager
def interruptible(connection: duckdb.DuckDBPyConnection) -> Iterator[None]:
    """Let Ctrl-C (or SIGTERM) stop the connection's query at once, as it stops Python.

    Python tells of a signal when its main thread comes back from the database, which may be
    minutes later. It writes to the wake-up socket without waiting; a thread reads there.

    Raises
    ------
    KeyboardInterrupt
        Also where the database says it in its own way.
    """
    try:
        if threading.current_thread() is threading.main_thread():
            with _listening(connection):
                yield
        else:
            yield
    except duckdb.InterruptException as error:
        raise KeyboardInterrupt from error
    except RuntimeError as error:
        if str(error) == HEARD_BY_DUCKDB:
            raise KeyboardInterrupt from error
        raise


@contextmanager
def _listening(connection: duckdb.DuckDBPyConnection) -> Iterator[None]:
    ear, mouth = socket.socketpair()
    mouth.setblocking(False)
    before = signal.set_wakeup_fd(mouth.fileno(), warn_on_full_buffer=False)
    listener = threading.Thread(target=_interrupt_when_told, args=(ear, connection), daemon=True)
    listener.start()
    try:
        yield
    finally:
        signal.set_wakeup_fd(before)
        mouth.close()
        listener.join()
        ear.close()


def _interrupt_when_told(ear: socket.socket, connection: duckdb.DuckDBPyConnection) -> None:
    while signals := ear.recv(64):
        if HEARD & set(signals):
            connection.interrupt()
