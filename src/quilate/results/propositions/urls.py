"""Addresses of the value propositions."""

from django.urls import path

from quilate.results.propositions.pages import looking, writing

urlpatterns = [
    path("", looking.propositions, name="propositions"),
    path("<int:number>/", looking.proposition, name="proposition"),
    path("<int:number>/write/", writing.write, name="proposition-write"),
    path("<int:number>/end/", writing.end_proposition, name="proposition-end"),
]
