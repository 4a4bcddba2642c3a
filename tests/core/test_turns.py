"""One page at a time is computed in a process; who waits long is answered all the same."""

import threading

import pytest
from django.http import HttpRequest, HttpResponse

from quilate.core import turns
from quilate.core.turns import take_turns


def answered(respond):
    return threading.Thread(target=respond, args=(HttpRequest(),))


def test_a_request_waits_until_the_one_before_it_is_answered():
    told, is_inside, may_end = [], threading.Event(), threading.Event()

    def slow(request):
        told.append("slow begins")
        is_inside.set()
        may_end.wait(5)
        told.append("slow ends")
        return HttpResponse()

    def quick(request):
        told.append("quick")
        return HttpResponse()

    first, second = answered(take_turns(slow)), answered(take_turns(quick))
    first.start()
    is_inside.wait(5)
    second.start()
    may_end.set()
    first.join()
    second.join()
    assert told == ["slow begins", "slow ends", "quick"]


def test_who_has_waited_long_is_answered_beside_the_one_that_takes_its_time(monkeypatch):
    monkeypatch.setattr(turns, "PATIENCE_SECONDS", 0.01)
    is_inside, may_end = threading.Event(), threading.Event()

    def slow(request):
        is_inside.set()
        may_end.wait(5)
        return HttpResponse()

    first = answered(take_turns(slow))
    first.start()
    is_inside.wait(5)
    assert take_turns(lambda request: HttpResponse("quick"))(HttpRequest()).content == b"quick"
    may_end.set()
    first.join()


def test_a_page_that_fails_gives_its_turn_back(monkeypatch):
    monkeypatch.setattr(turns, "PATIENCE_SECONDS", 60)

    def wrong(request):
        raise ValueError

    with pytest.raises(ValueError):
        take_turns(wrong)(HttpRequest())
    assert take_turns(lambda request: HttpResponse())(HttpRequest()).status_code == 200
