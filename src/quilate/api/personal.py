"""What the tables of the interface hold of customers: nothing."""

from quilate.api.models import AccessToken
from quilate.core.holdings import holds_no_customer

holds_no_customer(AccessToken)
