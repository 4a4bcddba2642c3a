"""Addresses of the room of value."""

from django.urls import include, path

from quilate.value import entrance
from quilate.value.asking import pages as asking
from quilate.value.curve import pages as curve
from quilate.value.groups import pages as groups
from quilate.value.trust import pages as trust

urlpatterns = [
    path("", entrance.value, name="value"),
    path("run/", entrance.run_now, name="run-valuation"),
    path("portfolio/", include("quilate.value.portfolio.urls")),
    path("beyond/", include("quilate.value.beyond.urls")),
    path("tiers/", include("quilate.value.tiers.urls")),
    path("late/", include("quilate.value.owing.urls")),
    path("curve/", curve.curve, name="curve"),
    path("groups/", groups.groups, name="potential"),
    path("groups/<slug:name>/", groups.members, name="potential-of"),
    path("customers/<slug:name>/", asking.asked, name="asked"),
    path("trust/", trust.trust, name="trust"),
]
