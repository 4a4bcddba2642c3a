"""Addresses of the strategies."""

from django.urls import path

from quilate.value.strategies.pages import deciding, declaring, looking

urlpatterns = [
    path("value/strategies/", looking.strategies, name="strategies"),
    path("value/strategies/rules/", looking.rules, name="strategy-rules"),
    path("value/strategies/<slug:strategy>/", looking.members, name="strategy"),
    path("value/strategies/<slug:strategy>/rule/", deciding.rule, name="strategy-rule"),
    path(
        "value/strategies/<slug:strategy>/rule/preview/",
        deciding.preview,
        name="strategy-rule-preview",
    ),
    path("value/strategies/<slug:strategy>/terms/", deciding.terms, name="strategy-terms"),
    path("customers/<int:number>/strategy/", declaring.declare, name="customer-strategy"),
]
