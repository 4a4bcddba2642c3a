"""Addresses of the kinds of customers."""

from django.urls import path

from quilate.value.kinds import pages

urlpatterns = [
    path("", pages.kinds, name="kinds"),
    path("find/", pages.find, name="find-kinds"),
    path("change/", pages.change, name="changed-kinds"),
    path("change/<int:number>/<slug:answer>/", pages.answer, name="decide-kinds"),
    path("<slug:code>/", pages.kind, name="kind"),
]
