"""Addresses of the branches and their teams."""

from django.urls import path

from quilate.core.branches import pages
from quilate.core.calendar import pages as calendars

urlpatterns = [
    path("", pages.branch_list, name="branches"),
    path("new/", pages.new_branch, name="new-branch"),
    path("<int:number>/", pages.branch, name="branch"),
    path("<int:number>/close/", pages.branch_closes, name="branch-closes"),
    path("<int:number>/reopen/", pages.branch_reopens, name="branch-reopens"),
    path("<int:number>/team/", pages.new_team, name="new-team"),
    path("team/<int:number>/", pages.rename_team, name="rename-team"),
    path("team/<int:number>/close/", pages.team_closes, name="team-closes"),
    path("team/<int:number>/reopen/", pages.team_reopens, name="team-reopens"),
    path("<int:number>/calendar/", calendars.calendar, name="branch-calendar"),
    path("<int:number>/calendar/day/", calendars.decide, name="decide-branch-day"),
    path("<int:number>/calendar/follow/", calendars.follow, name="follow-company"),
]
