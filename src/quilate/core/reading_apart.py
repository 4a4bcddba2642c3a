"""Reads a file of SQLite in a process of its own, column by column.

The driver brings a library of SQLite that knows nothing of Python's. When either closes a file,
POSIX takes away the locks of the whole process on it: whoever closes it last elsewhere then takes
itself for the only one, and deletes the log into which this process goes on writing.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import pyarrow as pa


class FileApart:
    """A file of SQLite that another process reads."""

    def __init__(self, questions: IO[bytes], answers: IO[bytes]) -> None:
        self._questions, self._answers = questions, answers

    @contextmanager
    def rows(self, sql: str, _schema: pa.Schema | None = None) -> Iterator[pa.RecordBatchReader]:
        """Give the rows of a query.

        Raises
        ------
        pyarrow.ArrowInvalid
            If the other process could not answer; it has said why on the standard error.
        """
        self._questions.write(json.dumps(sql).encode() + b"\n")
        self._questions.flush()
        reader = pa.ipc.open_stream(self._answers)
        yield reader
        # What nobody has read would be taken for the next answer.
        for _ in reader:
            pass


@contextmanager
def reading_apart(file: Path) -> Iterator[FileApart]:
    """Have a file read by another process, as it is at the moment of the first query."""
    command = [sys.executable, "-m", __name__, str(file.resolve())]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin and process.stdout
        try:
            yield FileApart(process.stdin, process.stdout)
            process.stdin.close()
        except BaseException:
            process.kill()
            raise


def main(file: str) -> None:
    """Answer the queries that come line by line, each with a stream of Arrow."""
    # Only this process needs it.
    from adbc_driver_sqlite import dbapi as sqlite  # noqa: PLC0415

    answers = sys.stdout.buffer
    with sqlite.connect(f"{Path(file).as_uri()}?mode=ro") as database:
        for question in sys.stdin.buffer:
            with database.cursor() as cursor:
                cursor.execute(json.loads(question))
                reader = cursor.fetch_record_batch()
                with pa.ipc.new_stream(answers, reader.schema) as stream:
                    for batch in reader:
                        stream.write_batch(batch)
            answers.flush()


if __name__ == "__main__":
    main(sys.argv[1])
