"""What the tables of plans hold of customers: what is planned with somebody goes with them."""

from quilate.core.holdings import removed_with_customer
from quilate.value.plans.models import AccountPlan, Investment, PlanChange, PlanStep

removed_with_customer(AccountPlan)
for _part in (PlanStep, Investment, PlanChange):
    removed_with_customer(_part, path="plan__customer")
