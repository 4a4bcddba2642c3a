"""Addresses of merging."""

from django.urls import path

from quilate.customers.merging import pages

urlpatterns = [
    path("duplicates/", pages.duplicates, name="duplicates"),
    path("duplicates/search", pages.search_duplicates, name="search-duplicates"),
    path("duplicates/<int:number>/different", pages.different, name="different-customers"),
    path("merges/", pages.merges, name="merges"),
    path("merges/<int:number>/undo", pages.undo_merge, name="undo-merge"),
    path("<int:number>/merge/<int:other>/", pages.merge_customers, name="merge-customers"),
]
