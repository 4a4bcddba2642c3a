"""What these tables hold of customers: what was said of somebody's spend goes with them."""

from quilate.core.holdings import holds_no_customer, removed_with_customer
from quilate.value.share.models import CategorySpend, SpendCeilings

removed_with_customer(CategorySpend)
holds_no_customer(SpendCeilings)
