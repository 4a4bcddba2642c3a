"""The processes of a server share out who comes: who waits longer is led to another of them."""

from contextlib import ExitStack

import pytest
from django.core.exceptions import MiddlewareNotUsed
from django.http import HttpRequest, HttpResponse

from quilate.core.queues import QUEUES, Queue, even_out


@pytest.fixture
def file(tmp_path, monkeypatch):
    file = tmp_path / "queues"
    monkeypatch.setenv(QUEUES, str(file))
    return file


def first_answered(*, here: int, elsewhere: list[int], file) -> HttpResponse:
    """The first answer of a process that has so many requests, beside others that have theirs."""
    answers, begun = [], []

    def respond(request):
        begun.append(request)
        if len(begun) < here:
            answers.append(come(HttpRequest()))
        return HttpResponse()

    with ExitStack() as waiting:
        for length in elsewhere:
            queue = Queue(file)
            for _ in range(length):
                waiting.enter_context(queue.with_one_more())
        come = even_out(respond)
        answers.append(come(HttpRequest()))
    return answers[0]


@pytest.mark.parametrize(
    ("here", "elsewhere"), [(1, [0]), (2, [1]), (4, [4]), (2, [6]), (1, []), (5, []), (3, [2, 4])]
)
def test_who_would_wait_as_long_elsewhere_stays(here, elsewhere, file):
    answer = first_answered(here=here, elsewhere=elsewhere, file=file)
    assert "Connection" not in answer.headers


@pytest.mark.parametrize(("here", "elsewhere"), [(2, [0]), (3, [1]), (6, [2]), (6, [6, 2])])
def test_who_would_be_answered_sooner_elsewhere_is_led_there(here, elsewhere, file):
    answer = first_answered(here=here, elsewhere=elsewhere, file=file)
    assert answer.headers["Connection"] == "close"


def test_a_queue_of_hundreds_is_counted_as_long(file):
    queue = Queue(file)
    with ExitStack() as waiting:
        for _ in range(300):
            waiting.enter_context(queue.with_one_more())
        assert file.read_bytes() == b"\xff"
    assert file.read_bytes() == b"\0"


def test_a_request_that_fails_waits_no_longer(file):
    def wrong(request):
        raise ValueError

    with pytest.raises(ValueError):
        even_out(wrong)(HttpRequest())
    assert file.read_bytes() == b"\0"


def test_another_server_counts_nothing(monkeypatch):
    monkeypatch.delenv(QUEUES, raising=False)
    with pytest.raises(MiddlewareNotUsed):
        even_out(lambda request: HttpResponse())
