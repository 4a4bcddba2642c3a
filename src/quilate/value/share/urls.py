"""Addresses of share of customer."""

from django.urls import path

from quilate.value.share.pages import looking, telling

urlpatterns = [
    path("value/share/", looking.share, name="share"),
    path("value/share/customers/", looking.share_customers, name="share-customers"),
    path("customers/<int:number>/share/", telling.tell_spend, name="customer-share"),
]
