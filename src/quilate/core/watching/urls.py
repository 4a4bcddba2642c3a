"""Addresses that machines ask."""

from django.urls import path

from quilate.core.watching.pages import healthz, metrics, readyz

urlpatterns = [
    path("healthz", healthz, name="healthz"),
    path("readyz", readyz, name="readyz"),
    path("metrics", metrics, name="metrics"),
]
