"""Addresses of contracts."""

from django.urls import path

from quilate.value.contracts import pages

urlpatterns = [
    path("", pages.contracts, name="contracts"),
    path("ending/<int:year>/<int:month>/", pages.ending, name="commitments-ending"),
]
