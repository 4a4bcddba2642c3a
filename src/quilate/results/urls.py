"""Addresses of the results."""

from django.urls import path

from quilate.results import pages

urlpatterns = [
    path("", pages.results, name="results"),
    path("export/<slug:suffix>/", pages.export_results, name="results-export"),
]
