"""What the tables of activity hold of customers.

Tax and commercial law has invoices, and what they are made of, kept for years. What remains belongs
to a customer without a name, and every sum stays the same.
"""

from django.db.models import Q
from django.utils import timezone

from quilate.activity.models import (
    Acquisition,
    AcquisitionSpend,
    Category,
    CategoryMargin,
    Charge,
    ExchangeRate,
    Interaction,
    Invoice,
    MonthlySales,
    MonthlyWon,
    Order,
    OrderLine,
    Payment,
    Product,
    ProductCost,
    Renewal,
    Source,
    Subscription,
    WonMargin,
)
from quilate.core.holdings import (
    anonymised_with_customer,
    holds_no_customer,
    kept_without_customer,
)
from quilate.customers.models import Customer
from quilate.customers.rights.warnings import Warned, warn_before_erasing

holds_no_customer(Source, AcquisitionSpend, Category, CategoryMargin, ExchangeRate)
holds_no_customer(MonthlySales, MonthlyWon, WonMargin)
holds_no_customer(Product, ProductCost)
kept_without_customer(Acquisition, reason="statistics")
kept_without_customer(Order, reason="tax")
kept_without_customer(OrderLine, "order__customer", reason="tax")
kept_without_customer(Subscription, reason="tax")
kept_without_customer(Renewal, "subscription__customer", reason="tax")
kept_without_customer(Invoice, reason="tax")
kept_without_customer(Charge, "subscription__customer", reason="tax")
kept_without_customer(Payment, "invoice__customer", reason="tax")
# When and through which channel somebody called is counted; what was said is theirs.
anonymised_with_customer(Interaction, reason="statistics", note="")


@warn_before_erasing
def _of_running_contracts(customer: Customer) -> list[Warned]:
    today = timezone.localdate()
    goes_on = Q(ended_on=None) | Q(ended_on__gt=today)
    running = Subscription.objects.filter(goes_on, customer=customer).count()
    return [Warned("rights-warning-subscriptions", {"subscriptions": running})] if running else []


@warn_before_erasing
def _of_unpaid_invoices(customer: Customer) -> list[Warned]:
    unpaid = Invoice.objects.filter(customer=customer, payments=None).count()
    return [Warned("rights-warning-invoices", {"invoices": unpaid})] if unpaid else []
