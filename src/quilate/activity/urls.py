"""Addresses of the activity."""

from django.urls import path

from quilate.activity.pages import acquisition, billing, catalogue, margins, of_customer, rates

urlpatterns = [
    path("products/", catalogue.products, name="products"),
    path("products/categories/", margins.categories, name="categories"),
    path("products/categories/<int:number>/", margins.category, name="category"),
    path(
        "products/categories/<int:number>/margins", margins.new_margin, name="category-margin-new"
    ),
    path("products/<int:number>/", margins.product, name="product"),
    path("products/<int:number>/costs", margins.new_cost, name="product-cost-new"),
    path("products/costs/<int:number>/apply", margins.apply_cost, name="product-cost-apply"),
    path("orders/<path:key>", catalogue.order, name="order"),
    path("acquisition/", acquisition.acquisition, name="acquisition"),
    path("acquisition/spend", acquisition.new_spend, name="spend-new"),
    path("company/rates", rates.rates, name="rates"),
    path("company/rates/<int:number>/apply", rates.apply_rate, name="rate-apply"),
    path("customers/<int:number>/orders/", of_customer.customer_orders, name="customer-orders"),
    path("customers/<int:number>/orders/new", of_customer.new_purchase, name="purchase-new"),
    path("customers/<int:number>/bills/", billing.customer_bills, name="customer-bills"),
    path("customers/<int:number>/bills/<int:bill>/", billing.bill, name="bill"),
    path(
        "customers/<int:number>/bills/<int:bill>/payments/<int:payment>/remove",
        billing.old_payment,
        name="payment-remove",
    ),
    path(
        "customers/<int:number>/interactions/",
        of_customer.customer_interactions,
        name="customer-interactions",
    ),
    path(
        "customers/<int:number>/interactions/new",
        of_customer.new_interaction,
        name="interaction-new",
    ),
]
