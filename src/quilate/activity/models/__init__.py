"""What happened, in tables."""

from quilate.activity.models.acquisition import Acquisition, AcquisitionSpend, Source
from quilate.activity.models.category import Category, CategoryMargin
from quilate.activity.models.exchange_rate import ExchangeRate
from quilate.activity.models.interaction import Interaction
from quilate.activity.models.invoice import Charge, Invoice, Payment
from quilate.activity.models.monthly_sales import MonthlySales
from quilate.activity.models.monthly_won import MonthlyWon
from quilate.activity.models.order import Order, OrderLine
from quilate.activity.models.product import Product, ProductCost
from quilate.activity.models.subscription import Renewal, Subscription
from quilate.activity.models.won_margin import WonMargin

__all__ = [
    "Acquisition",
    "AcquisitionSpend",
    "Category",
    "CategoryMargin",
    "Charge",
    "ExchangeRate",
    "Interaction",
    "Invoice",
    "MonthlySales",
    "MonthlyWon",
    "Order",
    "OrderLine",
    "Payment",
    "Product",
    "ProductCost",
    "Renewal",
    "Source",
    "Subscription",
    "WonMargin",
]
