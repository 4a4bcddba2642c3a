"""A dated analysis of the portfolio."""

from typing import Self

from django.db import models

from quilate.core.models import Branch, Person, Team
from quilate.core.models.append_only import AppendOnly, AppendOnlyQuerySet
from quilate.core.reach import reach_of
from quilate.core.roles import Permission, Scope
from quilate.value.analysis.translated import said_in
from quilate.value.models import ValuationRun


class AnalysisQuerySet(AppendOnlyQuerySet["Analysis"]):
    """Analyses, as somebody may see them."""

    def visible_to(self, person: Person) -> Self:
        """Keep those whose customers a person may see today, all of them.

        Who may see every customer reads each; others read those of their own reach. Whoever made
        one and has another reach since does not read it any more.
        """
        if not person.may(Permission.SEE_CUSTOMERS):
            return self.none()
        open_to_them = self.filter(needs__in=[each for each in Permission if person.may(each)])
        if person.scope == Scope.ALL:
            return open_to_them
        return open_to_them.filter(**reach_of(person))

    def of_the_reach_of(self, analysis: "Analysis") -> Self:
        """Keep those of the same customers' keepers: the company, a branch, a team, a person."""
        return self.filter(
            scope=analysis.scope,
            branch=analysis.branch_id,
            team=analysis.team_id,
            owner=analysis.owner_id,
        )


class Analysis(AppendOnly):
    """What an analysis found, as it was then. Nothing in it changes afterwards.

    Attributes
    ----------
    scope, branch, team, owner
        Over whom its maker's scope reached: one of the last three, or none for the whole company.
    reach_name
        What the branch, the team or the owner was called.
    by, by_labels
        The fact by which customers are grouped, or ``segment``; what it is called, by language.
    needs
        The permission without which nobody sees that fact.
    details
        What the steps say beside the groups: ``costs``, ``moves``, ``kinds``, ``plans``, ``notes``.
    """

    made_at = models.DateTimeField()
    made_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    scope = models.CharField(max_length=10, choices=Scope.choices)
    branch = models.ForeignKey(Branch, null=True, on_delete=models.SET_NULL, related_name="+")
    team = models.ForeignKey(Team, null=True, on_delete=models.SET_NULL, related_name="+")
    owner = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")
    reach_name = models.CharField(max_length=150, blank=True)

    run = models.ForeignKey(ValuationRun, on_delete=models.PROTECT, related_name="+")
    prepared_at = models.DateTimeField()
    as_of = models.DateField()
    currency = models.CharField(max_length=3)
    champion = models.CharField(max_length=60, blank=True)
    trust = models.CharField(max_length=10, choices=ValuationRun.Trust.choices)
    horizon_days = models.PositiveIntegerField()
    discount_rate_per_year = models.DecimalField(max_digits=5, decimal_places=4)
    #: As those of the run: what was said and happened, and how the champion did.
    backtest = models.JSONField(default=dict)
    scores = models.JSONField(default=dict)

    by = models.CharField(max_length=60)
    by_labels = models.JSONField()
    needs = models.CharField(max_length=30, choices=Permission.choices)
    details = models.JSONField(default=dict)

    objects = AnalysisQuerySet.as_manager()  # type: ignore[misc]

    class Meta:
        indexes = [
            models.Index(fields=["scope", "branch", "team", "owner", "-id"], name="analysis_reach")
        ]

    def __str__(self) -> str:
        return f"{self.as_of}: {self.by}"

    @property
    def by_label(self) -> str:
        """Return by what customers are grouped, in the language that is spoken."""
        found: str = said_in(self.by_labels, "")
        return found
