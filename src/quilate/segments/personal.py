"""What the tables of segments hold of customers."""

from quilate.core.holdings import holds_no_customer, removed_with_customer
from quilate.segments.models import Member, Segment, Size

holds_no_customer(Segment, Size)
removed_with_customer(Member)
