"""Work in the background: what was asked for, how far it is, what came of it."""

import datetime as dt
from typing import ClassVar

from django.db import models
from django.db.models import BooleanField, Exists, ExpressionWrapper, OuterRef, Q, Subquery

from quilate.core.models.person import Person
from quilate.core.roles import Permission

#: A worker says so often that it lives; one that has not for so long has been killed.
LEASE = dt.timedelta(seconds=60)


class JobQuerySet(models.QuerySet["Job"]):
    """Jobs, many at once."""

    def visible_to(self, person: Person) -> "JobQuerySet":
        """Return a person's own jobs; those who manage the company see all."""
        if person.may(Permission.MANAGE_COMPANY):
            return self
        return self.filter(asked_by=person) if person.is_active else self.none()

    def unfinished(self) -> "JobQuerySet":
        """Return what waits or runs."""
        return self.filter(finished_at=None)

    def begun(self) -> "JobQuerySet":
        """Return what has been begun and is not finished: each has its key to itself."""
        return self.unfinished().exclude(started_at=None)

    def to_be_told(self) -> "JobQuerySet":
        """Return jobs with who asked for them, for which other each has to wait, and what runs."""
        holder = Job.objects.begun().exclude(pk=OuterRef("pk")).exclude(key="")
        holder = holder.filter(key=OuterRef("key"))
        running = Job.objects.filter(state=Job.State.RUNNING).exclude(pk=OuterRef("pk"))
        return self.select_related("asked_by").annotate(
            holder=Subquery(holder.values("pk")[:1]),
            holder_not_before=Subquery(holder.values("not_before")[:1]),
            running=Subquery(running.order_by("-started_at").values("kind")[:1]),
        )

    def due(self, at: dt.datetime) -> "JobQuerySet":
        """Return what a worker may take: what waits, and what was abandoned.

        First what a person has asked for, who may wait for it; then first come, first served.
        """
        waiting = Q(state=Job.State.WAITING, not_before__lte=at)
        abandoned = Q(state=Job.State.RUNNING, lease_until__lt=at)
        key_is_taken = Exists(
            Job.objects.begun().filter(key=OuterRef("key")).exclude(pk=OuterRef("pk"))
        )
        free = Q(key="") | ~key_is_taken
        nobody_asked = ExpressionWrapper(Q(asked_by=None), BooleanField())
        due = self.unfinished().filter(waiting | abandoned).filter(free)
        return due.order_by(nobody_asked, "not_before", "id")


class Job(models.Model):
    """Something that a worker does for somebody, or for the product itself."""

    class State(models.TextChoices):
        WAITING = "waiting"
        RUNNING = "running"
        DONE = "done"
        FAILED = "failed"
        CANCELLED = "cancelled"

    kind = models.CharField(max_length=60)
    #: Jobs with the same key run one at a time; without a key there is nothing to wait for.
    key = models.CharField(max_length=200, blank=True)
    #: What it is about, in a name that a person gave: a file, a list.
    about = models.CharField(max_length=200, blank=True)
    arguments = models.JSONField(default=dict)
    #: Nobody, if a schedule asked.
    asked_by = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="jobs")
    #: The kind and the moment that a schedule asked for: asked for once by however many workers.
    occurrence = models.CharField(max_length=120, null=True, unique=True)

    state = models.CharField(max_length=10, choices=State.choices, default=State.WAITING)
    asked_at = models.DateTimeField()
    not_before = models.DateTimeField()
    started_at = models.DateTimeField(null=True)
    finished_at = models.DateTimeField(null=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    is_cancel_asked = models.BooleanField(default=False)

    #: Which worker has it, under which lease: who has lost the lease can write nothing more.
    worker = models.CharField(max_length=100, blank=True)
    lease = models.CharField(max_length=32, blank=True)
    lease_until = models.DateTimeField(null=True)

    done = models.BigIntegerField(default=0)
    of = models.BigIntegerField(null=True)
    #: The message that says what is being done.
    stage = models.CharField(max_length=100, blank=True)
    #: From where it goes on, written together with what it stands for.
    checkpoint = models.JSONField(default=dict)

    #: What came of it: a message with its figures, and where to see it.
    result = models.JSONField(null=True)
    #: What went wrong: a message with its values, said in the language of who reads it.
    problem = models.CharField(max_length=100, blank=True)
    problem_arguments = models.JSONField(default=dict)

    objects: ClassVar = JobQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["key"],
                condition=Q(started_at__isnull=False, finished_at__isnull=True) & ~Q(key=""),
                name="one_job_at_a_time_by_key",
            )
        ]
        indexes = [
            models.Index(
                fields=["not_before", "id"],
                condition=Q(finished_at__isnull=True),
                name="jobs_to_be_done",
            ),
            models.Index(fields=["asked_by", "-id"], name="jobs_of_a_person"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.pk}"

    @property
    def is_finished(self) -> bool:
        """Return whether nothing more will happen, unless somebody asks for it again."""
        return self.finished_at is not None

    @property
    def hundredths(self) -> int | None:
        """Return how far it is; None while that is not known."""
        return min(100, 100 * self.done // self.of) if self.of else None

    def begin(self, *, worker: str, lease: str, at: dt.datetime) -> None:
        """Give the job to a worker, for as long as it says that it lives."""
        self.state = self.State.RUNNING
        self.started_at = self.started_at or at
        self.attempts += 1
        self.worker, self.lease, self.lease_until = worker, lease, at + LEASE
        self.save(
            update_fields=["state", "started_at", "attempts", "worker", "lease", "lease_until"]
        )
