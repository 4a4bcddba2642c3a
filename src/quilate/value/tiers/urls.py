"""Addresses of the tiers."""

from django.urls import path

from quilate.value.tiers import pages

urlpatterns = [
    path("", pages.tiers, name="tiers"),
    path("rule/", pages.policy, name="tier-policy"),
    path("history/", pages.history, name="tier-history"),
    path("<slug:step>/<slug:before>/<slug:after>/", pages.moves, name="tier-moves"),
]
