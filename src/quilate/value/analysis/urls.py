"""Addresses of analyses."""

from django.urls import path

from quilate.value.analysis import pages

urlpatterns = [
    path("", pages.analyses, name="analyses"),
    path("new/<slug:name>/", pages.step, name="analysing"),
    path("write/", pages.write, name="write-analysis"),
    path("<int:number>/", pages.analysis, name="analysis"),
    path("<int:number>/export/<slug:suffix>/", pages.export_analysis, name="export-analysis"),
]
