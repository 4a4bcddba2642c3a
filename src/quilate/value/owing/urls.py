"""Addresses of late bills."""

from django.urls import path

from quilate.value.owing import pages

urlpatterns = [
    path("", pages.late_bills, name="late-bills"),
    path("stages/", pages.decide, name="late-stages"),
]
