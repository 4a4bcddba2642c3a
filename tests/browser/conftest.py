"""A browser, the application as it is served, and somebody who walks through it."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connections
from django.test import Client
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    expect,
    sync_playwright,
)
from pytest_django import DjangoDbBlocker
from pytest_django.live_server_helper import LiveServer

from quilate.core.models import Person
from tests.core.practice.processes import a_database_that_others_can_open
from tests.required import missing

_PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
#: Only a walk that fails waits for so long.
_PATIENCE_MILLISECONDS = 15_000
Visit = Callable[..., Page]


@pytest.fixture(scope="package")
def chromium() -> Iterator[Browser]:
    program = next(filter(None, map(shutil.which, _PROGRAMS)), None)
    if program is None:
        missing("chromium", "needs Chromium, to walk through the application in a browser")
    if not (Path(settings.STATICFILES_DIRS[0]) / "interface.css").exists():
        missing("chromium", "needs the built interface: make setup")
    with pytest.MonkeyPatch.context() as patch, sync_playwright() as playwright:
        # Playwright keeps a loop in this thread, which Django takes for asynchronous code.
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "1")
        expect.set_options(timeout=_PATIENCE_MILLISECONDS)
        launched = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield launched
        launched.close()


@pytest.fixture(scope="package")
def address(
    chromium: Browser,
    django_db_setup: None,
    django_db_blocker: DjangoDbBlocker,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[str]:
    """Serve the application, on a database that each of its threads opens for itself."""
    folder = tmp_path_factory.mktemp("served")
    with django_db_blocker.unblock(), a_database_that_others_can_open(folder):
        known = connections.databases["default"]
        connections.databases["default"] = connections["default"].settings_dict
        server = LiveServer("localhost")
        yield server.url
        server.stop()
        connections.databases["default"] = known


@pytest.fixture
def visit(chromium: Browser, address: str, transactional_db: None) -> Iterator[Visit]:
    """Open the application for somebody; at the end, no script may have failed."""
    failures: list[str] = []

    def opened(somebody: Person | None = None, **how: object) -> Page:
        usual = {"viewport": {"width": 1280, "height": 900}, "locale": "en-GB"}
        context = chromium.new_context(base_url=address, **usual | how)  # type: ignore[arg-type]
        contexts.append(context)
        context.set_default_timeout(_PATIENCE_MILLISECONDS)
        if somebody:
            context.add_cookies([_session_of(somebody, address)])  # type: ignore[list-item]
        page = context.new_page()
        page.on("pageerror", lambda error: failures.append(str(error)))
        page.on("console", lambda said: failures.extend(_failure(said)))
        return page

    contexts: list[BrowserContext] = []
    yield opened
    for context in contexts:
        context.close()
    assert failures == []


def _failure(said: ConsoleMessage) -> list[str]:
    # An answer that asks to correct something is told there too: 404 and 422 are answers.
    is_answer = "responded with a status of" in said.text
    return [said.text] if said.type == "error" and not is_answer else []


def _session_of(somebody: Person, address: str) -> dict[str, str]:
    client = Client()
    client.force_login(somebody)
    return {
        "name": settings.SESSION_COOKIE_NAME,
        "value": client.cookies[settings.SESSION_COOKIE_NAME].value,
        "url": address,
    }
