"""Customers by the quarter in which they were won."""

from quilate.core.speech import say

#: How an address asks for them.
BY_COHORT = "cohort"


class Cohorts:
    """A quarter is a group: each customer who was won is in one."""

    name = BY_COHORT
    #: ``2025-3`` is the third quarter of 2025.
    sql = "CAST(year(won_on) AS VARCHAR) || '-' || CAST(quarter(won_on) AS VARCHAR)"

    @property
    def label(self) -> str:
        """Return what such a group is called."""
        return say("winning-cohort")

    def called(self, code: str | None) -> str:
        """Return what one quarter is called."""
        year, _, quarter = (code or "").partition("-")
        return say("winning-quarter", year=year, quarter=quarter)
