"""Plans for single accounts: their steps, what is invested, and what was changed."""

from quilate.value.plans.models.change import PlanChange
from quilate.value.plans.models.investment import Investment
from quilate.value.plans.models.plan import AccountPlan
from quilate.value.plans.models.step import PlanStep

__all__ = ["AccountPlan", "Investment", "PlanChange", "PlanStep"]
