"""What an action refuses, told to the person: beside what they wrote, or on the next page."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.contrib import messages
from django.forms import BaseForm
from django.http import HttpRequest

from quilate.core.speech import say
from quilate.language import Problem


@contextmanager
def told_beside(form: BaseForm, field: str | None = None) -> Iterator[None]:
    """Turn a problem into an error of a form, beside a field or above all of them.

    It is written so::

    with told_beside(form, "email"):
        add(…)
        return redirect(…)
    return render(…)
    """
    try:
        yield
    except Problem as problem:
        form.add_error(field, _said(problem))


@contextmanager
def told_next(request: HttpRequest) -> Iterator[None]:
    """Turn a problem into a message of the page that comes next.

    It is written so::

    with told_next(request):
        close(…)
        messages.success(…)
    return redirect(…)
    """
    try:
        yield
    except Problem as problem:
        messages.error(request, _said(problem))


def _said(problem: Problem) -> str:
    return say(problem.message_id, **problem.arguments)
