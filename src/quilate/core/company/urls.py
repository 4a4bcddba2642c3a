"""Addresses of the company's own settings, its people and its trail."""

from django.urls import include, path

from quilate.core.company import pages
from quilate.core.trail.pages import trail

urlpatterns = [
    path("", pages.company_settings, name="company"),
    path("people/", include("quilate.core.people.urls")),
    path("audit/", trail, name="trail"),
]
