"""Addresses of the strategic customers."""

from django.urls import path

from quilate.value.strategic.pages import looking, tagging

urlpatterns = [
    path("value/strategic/", looking.strategic_customers, name="strategic"),
    path("value/strategic/<slug:significance>/", looking.of_type, name="strategic-type"),
    path("customers/<int:number>/strategic/", tagging.tag_customer, name="customer-strategic"),
]
