"""The addresses of the application, and some that fail, one with somebody's data in its words."""

from django.core.exceptions import BadRequest
from django.db import IntegrityError
from django.shortcuts import render
from django.urls import path

from quilate.config.urls import handler400, handler500
from quilate.config.urls import urlpatterns as _usual

__all__ = ["handler400", "handler500", "urlpatterns"]
TOLD = "Key (email)=(zita@example.com) already exists."


def fail(_request, name):
    raise IntegrityError(TOLD)


def misunderstand(_request):
    raise BadRequest


def slow_down(request):
    """Answer as allauth does to who comes too often."""
    return render(request, "429.html", status=429)


urlpatterns = [
    *_usual,
    path("failing/<str:name>", fail, name="failing"),
    path("misunderstood", misunderstand),
    path("too-often", slow_down),
]
