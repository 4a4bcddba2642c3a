"""Addresses of the segments."""

from django.urls import path

from quilate.segments.pages import building, reading

urlpatterns = [
    path("", reading.segment_list, name="segments"),
    path("new/", building.new_segment, name="segment-new"),
    path("preview/", building.preview, name="segment-preview"),
    path("overlap/", reading.overlap, name="segment-overlap"),
    path("prepare/", reading.preparing, name="segments-prepare"),
    path("<int:number>/", reading.segment, name="segment"),
    path("<int:number>/change/", building.changed_segment, name="segment-change"),
    path("<int:number>/delete/", building.old_segment, name="segment-delete"),
]
