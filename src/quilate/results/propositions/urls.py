"""Addresses of the value propositions, and of what segments weigh."""

from django.urls import path

from quilate.results.propositions.pages import looking, priorities, writing

urlpatterns = [
    path("", looking.propositions, name="propositions"),
    path("<int:number>/", looking.proposition, name="proposition"),
    path("<int:number>/write/", writing.write, name="proposition-write"),
    path("<int:number>/end/", writing.end_proposition, name="proposition-end"),
    path("<int:number>/drop/", writing.drop_draft, name="proposition-drop"),
    path("<int:number>/priorities/", priorities.priorities, name="priorities"),
    path("<int:number>/priorities/survey/", priorities.survey, name="segment-survey"),
]
