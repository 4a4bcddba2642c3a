"""What is logged, and how: a line of JSON an event, and in colours on a terminal.

The promise is that no personal data gets into the log. So of what libraries say only the
sentence is kept, without the values put into it, and of an exception its kind and the places
it went through, without its words: a database quotes in them the row that it refuses.
"""

import logging
import sys
import traceback
from collections.abc import MutableMapping
from types import TracebackType
from typing import Any

import structlog

_OURS = "quilate"
_DEEPEST = 30
Event = MutableMapping[str, Any]


def logging_settings(level: str, *, is_terminal: bool) -> dict[str, Any]:
    """Return Django's description of the log, and set up our own loggers alike."""
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        exception_without_words,
    ]
    _set_up_our_own(shared)
    lines = {
        "()": structlog.stdlib.ProcessorFormatter,
        "pass_foreign_args": True,
        "foreign_pre_chain": [sentence_without_values, *shared],
        "processors": [
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            _drawn(is_terminal=is_terminal),
        ],
    }
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"lines": lines},
        "filters": {"broken": {"()": lambda: _has_an_exception}},
        "handlers": {"lines": {"class": "logging.StreamHandler", "formatter": "lines"}},
        "root": {"handlers": ["lines"], "level": "WARNING"},
        "loggers": {
            _OURS: {"level": level},
            "django": {"handlers": [], "level": "WARNING", "propagate": True},
            # What was refused has its own line already: what broke is told here.
            "django.request": {"filters": ["broken"]},
        },
    }


def _has_an_exception(record: logging.LogRecord) -> bool:
    return record.exc_info is not None


def _set_up_our_own(shared: list[Any]) -> None:
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )


def sentence_without_values(_logger: object, _method: str, event: Event) -> Event:
    """Keep of what a library says the sentence that its author wrote, and no value."""
    record: logging.LogRecord = event["_record"]
    name = record.name
    if name == "django.request":
        event["event"] = "request failed"  # the sentence is "%s: %s"
    elif name.split(".")[0] != _OURS:
        # A text without holes may have been filled before it came here.
        event["event"] = record.msg if event.get("positional_args") else f"said by {name}"
    event.pop("positional_args", None)
    return event


def exception_without_words(_logger: object, _method: str, event: Event) -> Event:
    """Replace an exception by its kind and the lines of code that it went through."""
    info = event.pop("exc_info", None)
    if info is True:
        info = sys.exc_info()
    error = info if isinstance(info, BaseException) else info[1] if info else None
    if error is not None:
        event["exception"] = _kinds(error)
        event["places"] = _places(error.__traceback__)
    return event


def _kinds(error: BaseException | None) -> list[str]:
    """Return the kinds of an exception and of those that led to it."""
    kinds: list[str] = []
    while error is not None and len(kinds) < _DEEPEST:
        kinds.append(f"{type(error).__module__}.{type(error).__qualname__}")
        error = error.__cause__ or error.__context__
    return kinds


def _places(trace: TracebackType | None) -> list[str]:
    frames = traceback.extract_tb(trace)[-_DEEPEST:]
    return [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames]


def _drawn(*, is_terminal: bool) -> Any:  # noqa: ANN401 - one of structlog's renderers
    if is_terminal:
        return structlog.dev.ConsoleRenderer()
    return structlog.processors.JSONRenderer(ensure_ascii=False)
