"""Every row that is read stands somewhere, whatever the file holds and whatever stops the work."""

from collections.abc import Iterator

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quilate.core.jobs.worker import Worker
from quilate.core.models.job import LEASE
from quilate.customers.models import Customer
from quilate.imports import actions, walking
from quilate.imports.kinds.customers import Customers
from quilate.imports.kinds.plan import Plan
from quilate.imports.models import ImportRun
from quilate.imports.walking import enter_rows, errand_of, look_through
from tests.imports.bringing import CUSTOMER, checked, figures, received, table, worked_off
from tests.people import AT

pytestmark = pytest.mark.django_db
OUTCOMES = ("created", "updated", "unchanged", "conflicts", "rejects")
ROWS = st.lists(
    st.fixed_dictionaries(
        {
            "customer_id": st.sampled_from(["", "1", "2", "3", "=1+1"]),
            "given_names": st.sampled_from(["", "Ana", "Eva", "Ñ" * 130, 'a;b\n"c']),
            "surname_1": st.text(max_size=5),
            "nif": st.sampled_from(["", "12345678Z", "00000000T", "?"]),
            "email": st.sampled_from(["", "a@b.es", "nobody"]),
            "phone": st.sampled_from(["", "612345678", "12"]),
            "birth_date": st.sampled_from(["", "1980-05-17", "1980-02-31"]),
        }
    ),
    min_size=1,
    max_size=12,
)


def nothing(_done: int, _of: int) -> None:
    """Hear of progress."""


def run_of(content: bytes) -> ImportRun:
    run = received(content)
    columns = {"customer": "customer_id", "identifier": "nif"}
    names = ("given_names", "surname_1", "email", "phone", "birth_date")
    actions.understand(run, columns | {name: name for name in names})
    return run


def come_to(run: ImportRun) -> dict[str, int]:
    return {name: getattr(run, name) for name in OUTCOMES}


@pytest.mark.long
@settings(
    max_examples=10,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(rows=ROWS)
def test_each_row_is_counted_once_as_the_check_foretold_and_the_same_file_changes_nothing(
    rows: list[dict[str, str]],
) -> None:
    with transaction.atomic():
        run, again = run_of(table(*rows)), run_of(table(*rows))
        errand = errand_of(run, by=run.by, at=AT)
        look_through(run, errand, on_progress=nothing)
        foretold = come_to(run)
        run.begin(ImportRun.State.ENTERING)
        enter_rows(run, errand, on_progress=nothing)
        enter_rows(again, errand, on_progress=nothing)

        assert come_to(run) == foretold
        assert sum(foretold.values()) == run.rows
        assert run.set_aside.count() == run.conflicts + run.rejects
        assert Customer.objects.count() == run.created
        assert (again.created, again.updated) == (0, 0)
        transaction.set_rollback(True)


class Killed(BaseException):
    """The worker is no more."""


@pytest.fixture
def batches_of_two(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(Customers, "batch", 2)
    yield


@pytest.mark.long
@pytest.mark.parametrize("moment", [1, 2, 3])
def test_a_worker_that_is_killed_in_a_batch_loses_and_doubles_nothing(
    moment: int, batches_of_two: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [CUSTOMER | {"customer_id": str(number)} for number in range(5)]
    run = checked(table(*rows, CUSTOMER | {"customer_id": ""}))
    actions.enter(run, by=run.by, at=AT)
    keep, calls = walking.keep_rows, list[int]()

    def kill(run: ImportRun, plan: Plan) -> None:
        keep(run, plan)
        calls.append(1)
        if len(calls) == moment:
            raise Killed

    monkeypatch.setattr(walking, "keep_rows", kill)
    with pytest.raises(Killed):
        Worker(lambda: AT).work_off()
    assert Customer.objects.count() == 2 * (moment - 1)

    done = worked_off(run, at=AT + 2 * LEASE)

    assert (done.state, figures(done)) == ("done", {"created": 5, "rejects": 1})
    assert Customer.objects.count() == 5
    assert done.set_aside.count() == 1
