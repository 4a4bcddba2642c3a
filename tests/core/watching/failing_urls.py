"""The addresses of the application, and one that fails with somebody's data in its words."""

from django.db import IntegrityError
from django.urls import path

from quilate.config.urls import handler400, handler500
from quilate.config.urls import urlpatterns as _usual

__all__ = ["handler400", "handler500", "urlpatterns"]
TOLD = "Key (email)=(zita@example.com) already exists."


def fail(_request, name):
    raise IntegrityError(TOLD)


urlpatterns = [*_usual, path("failing/<str:name>", fail, name="failing")]
