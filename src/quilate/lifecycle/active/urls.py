"""Addresses of activity."""

from django.urls import path

from quilate.lifecycle.active.pages import defining, looking

urlpatterns = [
    path("", looking.active, name="active"),
    path("customers/", looking.active_customers, name="active-customers"),
    path("definitions/", defining.definitions, name="active-definitions"),
    path("definitions/<slug:name>/", defining.definition, name="active-definition"),
]
