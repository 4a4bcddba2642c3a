"""Addresses of the company's own settings."""

from django.urls import path

from quilate.core.company import pages

urlpatterns = [path("", pages.company_settings, name="company")]
