"""What an action refuses, told to the person beside what they wrote."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.forms import BaseForm

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
        form.add_error(field, say(problem.message_id, **problem.arguments))
