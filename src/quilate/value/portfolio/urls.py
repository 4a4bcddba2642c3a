"""Addresses of the portfolio."""

from django.urls import path

from quilate.value.portfolio import pages

urlpatterns = [
    path("", pages.portfolio, name="portfolio"),
    path("figures/", pages.figures, name="moved-lines"),
    path("policy/", pages.policy, name="portfolio-policy"),
    path("history/", pages.history, name="portfolio-history"),
    path("groups/<slug:quadrant>/", pages.group, name="portfolio-group"),
]
