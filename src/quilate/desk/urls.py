"""Addresses of the pages that join rooms."""

from django.urls import path

from quilate.desk import pages

urlpatterns = [
    path("", pages.home, name="home"),
    path("glossary/", pages.glossary, name="glossary"),
    path("search/", pages.search, name="search"),
]
