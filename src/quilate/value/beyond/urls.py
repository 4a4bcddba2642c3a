"""Addresses of value beyond money."""

from django.urls import path

from quilate.value.beyond import pages

urlpatterns = [
    path("", pages.who_brings, name="who-brings"),
    path("policy/", pages.decide, name="decide-beyond"),
    path("measure/", pages.measure, name="measure-engagement"),
    path("<int:number>/", pages.brought_by, name="brought-by"),
]
