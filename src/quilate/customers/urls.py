"""Addresses of the customers."""

from django.urls import path

from quilate.customers import pages

urlpatterns = [
    path("", pages.customer_list, name="customers"),
    path("<int:number>/", pages.customer, name="customer"),
]
