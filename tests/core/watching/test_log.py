"""The log says what happened to a request, and nothing of anybody."""

import json
import logging

import pytest
from django.test import Client
from django.urls import reverse

from quilate.config.logs import logging_settings
from tests.core.watching.conftest import Lines
from tests.core.watching.failing_urls import TOLD
from tests.people import PASSWORD, customers, person

pytestmark = pytest.mark.django_db


def test_a_request_leaves_a_line_with_who_where_how_long_and_how(
    client: Client, log: Lines
) -> None:
    somebody = person()
    client.force_login(somebody)
    loaded = customers({"customer_id": "C1", "given_names": "Zita", "surname_1": "Lejana"})

    answered = client.get(reverse("customer", args=[loaded.numbers["C1"]]))

    (line,) = log()
    assert (
        line.items()
        >= {
            "event": "request",
            "level": "info",
            "logger": "quilate.requests",
            "method": "GET",
            "route": answered.resolver_match.route,
            "status": 200,
            "person": somebody.pk,
            "request": answered["X-Request-ID"],
        }.items()
    )
    assert 0 < line["milliseconds"] < 60_000
    assert str(line["timestamp"]).endswith("Z")


def test_nothing_of_anybody_stands_in_the_log(client: Client, log: Lines, settings) -> None:
    settings.ROOT_URLCONF = "tests.core.watching.failing_urls"
    client.raise_request_exception = False
    somebody = person(name="Zita Lejana")
    entered = {"login": "zita@example.com", "password": "her-secret-word"}

    client.post(reverse("account_login"), entered)
    client.post(reverse("account_login"), {"login": somebody.email, "password": PASSWORD})
    client.get(reverse("search"), {"q": "Zita Lejana"})
    client.get("/nowhere/zita@example.com")
    client.get("/failing/zita", {"q": "Lejana"})
    logging.getLogger("a.library").warning("cannot reach %s", "zita@example.com")
    logging.getLogger("a.library").warning("cannot reach zita@example.com")

    told = json.dumps(log(), ensure_ascii=False).lower()
    for secret in ("zita", "lejana", "her-secret", PASSWORD, somebody.email, "already exists"):
        assert secret not in told, secret
    assert "cannot reach %s" in told
    assert len(log()) == 8


def test_what_failed_stands_in_the_log_with_its_kind_and_its_places(
    client: Client, log: Lines, settings
) -> None:
    settings.ROOT_URLCONF = "tests.core.watching.failing_urls"
    client.raise_request_exception = False

    answered = client.get("/failing/zita")

    failed, request = log()
    assert failed["event"] == "request failed"
    assert failed["exception"] == ["django.db.utils.IntegrityError"]
    assert str(failed["places"][-1]).endswith(" fail")
    assert failed["request"] == request["request"] == answered["X-Request-ID"]
    assert TOLD not in json.dumps(failed)


def test_machines_that_ask_every_few_seconds_leave_no_line(client: Client, log: Lines) -> None:
    for address in ("/healthz", "/readyz", "/metrics"):
        client.get(address)

    assert log() == []


def test_our_own_words_are_logged_whole(log: Lines) -> None:
    logging.getLogger("quilate.jobs").warning("job %s failed", 7)

    assert [line["event"] for line in log()] == ["job 7 failed"]


def test_on_a_terminal_lines_are_for_people() -> None:
    drawn = logging_settings("INFO", is_terminal=True)["formatters"]["lines"]["processors"][-1]

    assert "at the terminal" in drawn(None, "info", {"event": "at the terminal"})
