"""Addresses of what winning customers cost."""

from django.urls import path

from quilate.value.winning import pages

urlpatterns = [path("", pages.winning, name="winning")]
