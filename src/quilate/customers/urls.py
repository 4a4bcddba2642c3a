"""Addresses of the customers."""

from django.urls import path

from quilate.customers.pages import creating, reading

urlpatterns = [
    path("", reading.customer_list, name="customers"),
    path("new/", creating.new_customer, name="customer-new"),
    path("<int:number>/", reading.customer, name="customer"),
]
