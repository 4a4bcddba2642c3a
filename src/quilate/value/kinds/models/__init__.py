"""What is kept of kinds of customers."""

from quilate.value.kinds.models.customer_kind import CustomerKind
from quilate.value.kinds.models.finding import Finding
from quilate.value.kinds.models.found_kind import FoundKind

__all__ = ["CustomerKind", "Finding", "FoundKind"]
