"""Addresses of the people."""

from django.urls import path

from quilate.core.people import pages

urlpatterns = [
    path("", pages.people, name="people"),
    path("new/", pages.new_person, name="new-person"),
    path("roles/", pages.roles, name="roles"),
    path("<int:number>/", pages.person, name="person"),
    path("<int:number>/invite/", pages.invite, name="invite-person"),
    path("<int:number>/leave/", pages.person_leaves, name="person-leaves"),
    path("<int:number>/return/", pages.person_returns, name="person-returns"),
    path("<int:number>/second-factor/", pages.second_factor_lost, name="second-factor-lost"),
]
