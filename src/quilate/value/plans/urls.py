"""Addresses of the plans for single accounts."""

from django.urls import path

from quilate.value.plans.pages import lists, plan, work
from quilate.value.plans.queries import PLANNED

urlpatterns = [
    path("customers/<int:number>/plans/new/", plan.make, name="plan-new"),
    path("value/plans/", lists.open_plans, name="plans"),
    path("value/plans/closed/", lists.closed_plans, name="closed-plans"),
    *(
        path(
            f"value/plans/without/{each}/",
            lists.without_plan,
            {"quadrant": each},
            name=f"planless-{each}",
        )
        for each in PLANNED
    ),
    path("value/plans/<int:number>/", plan.plan, name="plan"),
    path("value/plans/<int:number>/change/", plan.change, name="plan-change"),
    path("value/plans/<int:number>/close/", plan.close, name="plan-close"),
    path("value/plans/<int:number>/steps", work.add_step, name="plan-step-new"),
    path("value/plans/<int:number>/steps/<int:step>/", work.change_step, name="plan-step"),
    path(
        "value/plans/<int:number>/steps/<int:step>/<str:state>",
        work.settle_step,
        name="plan-step-settle",
    ),
    path("value/plans/<int:number>/investments", work.invest, name="plan-invest"),
    path(
        "value/plans/<int:number>/investments/<int:investment>/remove",
        work.remove_investment,
        name="plan-investment-remove",
    ),
]
