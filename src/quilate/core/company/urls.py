"""Addresses of the company's own settings, its people and its trail."""

from django.urls import path

from quilate.core.company import pages
from quilate.core.trail.pages import trail

urlpatterns = [
    path("", pages.company_settings, name="company"),
    path("audit/", trail, name="trail"),
]
