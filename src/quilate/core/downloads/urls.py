"""Addresses of files."""

from django.urls import path

from quilate.core.downloads import pages

urlpatterns = [path("<str:signature>", pages.download, name="download")]
