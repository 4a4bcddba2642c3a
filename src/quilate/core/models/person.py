"""The people who work with the product."""

from typing import Any

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models

from quilate.core.models.company import Branch, Team
from quilate.core.roles import Area, Permission, Scope, allowed


class People(BaseUserManager["Person"]):
    """Entering people."""

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "Person":  # noqa: ANN401
        """Enter a person; without a password they cannot sign in by one."""
        person = self.model(email=email.strip().lower(), **fields)
        person.set_password(password)
        person.save()
        return person

    def active(self) -> models.QuerySet["Person"]:
        """Return the people who may sign in."""
        return self.filter(is_active=True)

    def administrators(self) -> models.QuerySet["Person"]:
        """Return the people who may change everybody's part, and theirs among them."""
        return self.active().filter(area=Area.ADMINISTRATION, scope=Scope.ALL)


class Person(AbstractBaseUser):
    """Somebody of the company, with an area and a scope."""

    email = models.EmailField(unique=True)
    name = models.CharField(max_length=200)
    area = models.CharField(max_length=20, choices=Area.choices, default=Area.READING)
    scope = models.CharField(max_length=10, choices=Scope.choices, default=Scope.OWN)
    branch = models.ForeignKey(Branch, null=True, blank=True, on_delete=models.PROTECT)
    team = models.ForeignKey(Team, null=True, blank=True, on_delete=models.PROTECT)
    language = models.CharField(max_length=2, default="es")
    theme = models.CharField(max_length=10, default="system")
    is_active = models.BooleanField(default=True)
    joined_at = models.DateTimeField(auto_now_add=True)

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS = ["name"]

    objects = People()

    def __str__(self) -> str:
        return self.name or self.email

    def may(self, permission: Permission) -> bool:
        """Return whether the person's area and scope let them do something at all."""
        return self.is_active and allowed(self.area, self.scope, permission)

    def administers(self) -> bool:
        """Return whether the person may change everybody's part in the product."""
        return self.may(Permission.MANAGE_COMPANY)
