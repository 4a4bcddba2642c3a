"""Addresses of the company's own settings, its people and its trail."""

from django.urls import include, path

from quilate.core.calendar import pages as calendars
from quilate.core.company import pages
from quilate.core.costs.pages import costs
from quilate.core.trail import pages as trails

urlpatterns = [
    path("", pages.company_settings, name="company"),
    path("costs/", costs, name="costs"),
    path("branches/", include("quilate.core.branches.urls")),
    path("calendar/", calendars.calendar, name="calendar"),
    path("calendar/day/", calendars.decide, name="decide-day"),
    path("calendar/day/<int:number>/forget/", calendars.forget, name="forget-day"),
    path("people/", include("quilate.core.people.urls")),
    path("audit/", trails.trail, name="trail"),
    path("audit/export/", trails.export, name="trail-export"),
]
