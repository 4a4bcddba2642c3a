"""Branches and teams, listed."""

from django.db.models import Count, Prefetch, Q, QuerySet

from quilate.core.models import Branch, Team


def branches() -> QuerySet[Branch]:
    """Return the branches with their teams and how many people work in each, closed ones last."""
    active = Count("person", filter=Q(person__is_active=True))
    teams = Prefetch("teams", Team.objects.order_by("closed_at", "name"))
    listed = Branch.objects.annotate(people=active).prefetch_related(teams)
    return listed.order_by("closed_at", "name")
