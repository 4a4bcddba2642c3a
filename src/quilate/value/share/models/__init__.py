"""What was said of the spend of customers, and what comparable ones spend, in tables."""

from quilate.value.share.models.category_spend import CategorySpend
from quilate.value.share.models.origin import Origin, Source
from quilate.value.share.models.spend_ceilings import SpendCeilings

__all__ = ["CategorySpend", "Origin", "Source", "SpendCeilings"]
