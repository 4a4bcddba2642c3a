"""Addresses of the lifecycle."""

from django.urls import path

from quilate.lifecycle.pages import deciding, looking, terms

urlpatterns = [
    path("", looking.stages, name="stages"),
    path("stages/<slug:stage>/", looking.members, name="stage-members"),
    path("flows/<slug:previous>/<slug:stage>/", looking.movers, name="stage-movers"),
    path("rules/", deciding.rules, name="stage-rules"),
    path("rules/<slug:stage>/terms/", terms.terms, name="stage-terms"),
    path("rules/<slug:stage>/<slug:side>/", deciding.rule, name="stage-rule"),
    path("rules/<slug:stage>/<slug:side>/preview/", deciding.preview, name="stage-rule-preview"),
]
