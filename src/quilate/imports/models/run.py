"""One file on its way in."""

import datetime as dt
from collections.abc import Mapping
from pathlib import Path
from typing import Self

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models

from quilate.core.models import Job, Person
from quilate.core.roles import Permission, Scope
from quilate.imports.kinds import KINDS, Kind
from quilate.imports.reading.formats import Understood, Written
from quilate.imports.reading.opened import Opened
from quilate.imports.reading.recognition import NUMBERED, OURS

#: Where every row of a run goes: they add up to the rows that were read.
OUTCOMES = ("created", "updated", "unchanged", "conflicts", "rejects")
#: A file that is not entered, and rows that were put aside, are deleted after so long.
KEPT = dt.timedelta(days=30)


class ImportRunQuerySet(models.QuerySet["ImportRun"]):
    """Runs, as somebody may see them."""

    def visible_to(self, person: Person) -> Self:
        """Keep a person's own runs; all of them for who works over the whole company.

        A file holds customers: whoever imported it saw them, and others need not.
        """
        if not person.may(Permission.IMPORT_DATA):
            return self.none()
        return self if person.scope == Scope.ALL else self.filter(by=person)

    def with_file(self) -> Self:
        """Keep those whose file is still there, since something may still be done with it."""
        states = ImportRun.State
        ended = (states.DONE, states.FAILED, states.DISCARDED)
        return self.exclude(state__in=ended).exclude(file="")


class ImportRun(models.Model):
    """A file that somebody brought, what it was taken for, and how far it has come."""

    class State(models.TextChoices):
        #: Its columns are known; somebody has to say that they were understood.
        MAPPING = "mapping"
        CHECKING = "checking"
        #: The dry run is done: somebody has to say that it may be entered.
        CHECKED = "checked"
        ENTERING = "entering"
        DONE = "done"
        #: Its file is gone, after its time or with a customer; ``problem`` says why.
        FAILED = "failed"
        DISCARDED = "discarded"

    kind = models.CharField(max_length=30)
    file = models.FileField(upload_to="imports/%Y/%m", max_length=300)
    file_name = models.CharField(max_length=200)
    size_bytes = models.BigIntegerField()
    sha256 = models.CharField(max_length=64, db_index=True)
    opened = models.JSONField()
    #: Columns by field, and what somebody said of how they are written.
    mapping = models.JSONField(default=dict)
    day_first = models.BooleanField(null=True)
    decimal = models.CharField(max_length=1, blank=True)
    #: How days and numbers were read that could have been read otherwise: way and proof, by field.
    written = models.JSONField(default=dict)
    state = models.CharField(max_length=12, choices=State.choices, default=State.MAPPING)
    rows = models.BigIntegerField(default=0)
    #: The row after which it goes on: written in the transaction of the rows before it.
    done_rows = models.BigIntegerField(default=0)
    created = models.BigIntegerField(default=0)
    updated = models.BigIntegerField(default=0)
    unchanged = models.BigIntegerField(default=0)
    conflicts = models.BigIntegerField(default=0)
    rejects = models.BigIntegerField(default=0)
    alike = models.BigIntegerField(default=0)
    #: A few rows of each outcome, as the dry run found them.
    examples = models.JSONField(default=dict, encoder=DjangoJSONEncoder)
    #: The customers touched so far, until others have been told; None once they are too many.
    touched = models.JSONField(default=list, null=True)
    problem = models.JSONField(default=dict)
    by = models.ForeignKey(Person, on_delete=models.PROTECT)
    at = models.DateTimeField()
    finished_at = models.DateTimeField(null=True)
    job = models.ForeignKey(Job, null=True, on_delete=models.SET_NULL)

    objects = ImportRunQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["by", "-at"], name="import_run_by_person")]

    def __str__(self) -> str:
        return self.file_name

    @property
    def its_kind(self) -> Kind:
        """Return what its rows are."""
        return KINDS[self.kind]

    @property
    def contents(self) -> Opened:
        """Return what its columns are."""
        return Opened.of_json(self.opened)

    @property
    def understood(self) -> Understood:
        """Return what was said of how it is written."""
        return Understood(self.day_first, self.decimal or None)  # type: ignore[arg-type]

    @property
    def path(self) -> Path:
        """Return where the file is kept."""
        return Path(self.file.path)

    @property
    def source(self) -> str:
        """Return what is kept as the source of what it brings."""
        return self.file_name[:60]

    @property
    def columns(self) -> list[str]:
        """Return the columns of the file that are its owner's, not those of a file of rejects."""
        return [
            column["name"]
            for column in self.opened["columns"]
            if not column["name"].startswith(OURS) or column["name"] == NUMBERED
        ]

    @property
    def is_open(self) -> bool:
        """Return whether somebody still has to decide something about it."""
        return self.state in {self.State.MAPPING, self.State.CHECKED}

    @property
    def is_working(self) -> bool:
        """Return whether a job is at it."""
        return self.state in {self.State.CHECKING, self.State.ENTERING}

    @property
    def has_stopped(self) -> bool:
        """Return whether the job that was at it has ended before its time."""
        ended = {Job.State.FAILED, Job.State.CANCELLED}
        return self.is_working and self.job is not None and self.job.state in ended

    @property
    def has_stopped_entering(self) -> bool:
        """Return whether some of it was entered, and the rest can be."""
        return self.has_stopped and self.state == self.State.ENTERING

    @property
    def kept_until(self) -> dt.datetime:
        """Return until when its file is kept that was not entered, or the rows put aside."""
        return (self.finished_at or self.at) + KEPT

    @property
    def set_aside_rows(self) -> int:
        """Return how many rows were put aside."""
        return self.conflicts + self.rejects

    def understand(
        self, mapping: dict[str, str], *, day_first: bool | None = None, decimal: str = ""
    ) -> None:
        """Keep what its columns mean."""
        self.mapping, self.day_first, self.decimal = mapping, day_first, decimal

    def keep_written(self, written: Mapping[str, Written]) -> None:
        """Keep how its days and numbers were read."""
        self.written = {name: [each.way, each.proof] for name, each in written.items()}

    def begin(self, state: State) -> None:
        """Begin to check or to enter, from the first row."""
        self.state, self.problem, self.touched, self.written = state, {}, [], {}
        self.rows = self.done_rows = self.alike = 0
        for outcome in OUTCOMES:
            setattr(self, outcome, 0)

    def forget_samples(self) -> None:
        """Keep nothing of what stood in its cells but what was put aside."""
        for column in self.opened["columns"]:
            column["samples"] = []
        self.written = {name: [way, ""] for name, (way, _proof) in self.written.items()}
        self.examples, self.touched = {}, []
        self.save(update_fields=["opened", "examples", "touched", "written"])

    def finish(self, state: State, at: dt.datetime) -> None:
        """Keep how it ended."""
        self.state, self.finished_at = state, at
