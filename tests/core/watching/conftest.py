"""What stands in the log, line by line."""

import io
import json
import logging
from collections.abc import Callable, Iterator

import pytest
import structlog

from quilate.config.logs import logging_settings

Lines = Callable[[], list[dict[str, object]]]


@pytest.fixture
def log() -> Iterator[Lines]:
    """Return the lines that were logged since the test began, as a file gets them.

    As much is logged as outside of tests, where the requests that went well have their line too.
    """
    described = logging_settings("INFO", is_terminal=False)["formatters"]["lines"]
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    arguments = {name: value for name, value in described.items() if name != "()"}
    handler.setFormatter(structlog.stdlib.ProcessorFormatter(**arguments))
    ours = logging.getLogger("quilate")
    level_in_tests = ours.level
    logging.getLogger().addHandler(handler)
    ours.setLevel("INFO")
    yield lambda: [json.loads(line) for line in written.getvalue().splitlines()]
    ours.setLevel(level_in_tests)
    logging.getLogger().removeHandler(handler)
