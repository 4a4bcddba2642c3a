"""What these tables hold of customers: nothing."""

from quilate.core.holdings import holds_no_customer
from quilate.lifecycle.active.models import ActivityPolicy, ProposedActivity

holds_no_customer(ActivityPolicy, ProposedActivity)
