"""A file that waits for one person."""

import datetime as dt
from pathlib import Path
from typing import ClassVar

from django.conf import settings
from django.core import signing
from django.db import models
from django.urls import reverse

from quilate.core.models.person import Person
from quilate.core.roles import Permission

_SALT = "quilate.downloads"


class DownloadQuerySet(models.QuerySet["Download"]):
    """Files, many at once."""

    def available_to(self, person: Person, at: dt.datetime) -> "DownloadQuerySet":
        """Return the files that a person may fetch: their own, in their time."""
        return self.filter(person=person, expires_at__gt=at)

    def signed(self, signature: str) -> "DownloadQuerySet":
        """Return the file that an address of ours names; none for any other address."""
        try:
            return self.filter(pk=signing.Signer(salt=_SALT).unsign(signature))
        except signing.BadSignature:
            return self.none()

    def expired(self, at: dt.datetime) -> "DownloadQuerySet":
        """Return the files whose time is over."""
        return self.filter(expires_at__lte=at)


class Download(models.Model):
    """A file for one person and nobody else, until it expires."""

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="downloads")
    #: As the person's browser will call it.
    name = models.CharField(max_length=200)
    #: Below ``MEDIA_ROOT``.
    path = models.CharField(max_length=300, unique=True)
    #: The permission that is needed to fetch it, also then; empty is none.
    needs = models.CharField(max_length=30, blank=True)
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField(db_index=True)

    objects: ClassVar = DownloadQuerySet.as_manager()

    def __str__(self) -> str:
        return self.name

    @property
    def file(self) -> Path:
        """Return where it is."""
        return Path(settings.MEDIA_ROOT) / self.path

    @property
    def address(self) -> str:
        """Return where its person fetches it. It cannot be guessed from another's."""
        return reverse("download", args=[signing.Signer(salt=_SALT).sign(str(self.pk))])

    def is_open_to(self, person: Person) -> bool:
        """Return whether a person has what is needed to fetch it."""
        return not self.needs or person.may(Permission(self.needs))
