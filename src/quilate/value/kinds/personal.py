"""What the tables of kinds hold of customers: nothing. Of which kind each is, facts know."""

from quilate.core.holdings import holds_no_customer
from quilate.value.kinds.models import CustomerKind, Finding, FoundKind

holds_no_customer(CustomerKind, Finding, FoundKind)
