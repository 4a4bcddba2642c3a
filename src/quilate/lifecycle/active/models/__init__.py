"""What the company calls active, and what its own purchases propose, in tables."""

from quilate.lifecycle.active.models.degree import Degree
from quilate.lifecycle.active.models.policy import ActivityPolicy
from quilate.lifecycle.active.models.proposed import ProposedActivity

__all__ = ["ActivityPolicy", "Degree", "ProposedActivity"]
