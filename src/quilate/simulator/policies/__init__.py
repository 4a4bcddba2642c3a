"""What a company would earn if it decided otherwise: policies on the same luck."""

from quilate.simulator.policies.compare import Trial, compare
from quilate.simulator.policies.comparison import Comparison, Difference, Outcome
from quilate.simulator.policies.policy import Policy
from quilate.simulator.policies.usual import (
    ByRecency,
    Everybody,
    LargestFirst,
    Nobody,
    RandomShare,
    UsualCampaigns,
)
from quilate.simulator.policies.view import View

__all__ = [
    "ByRecency",
    "Comparison",
    "Difference",
    "Everybody",
    "LargestFirst",
    "Nobody",
    "Outcome",
    "Policy",
    "RandomShare",
    "Trial",
    "UsualCampaigns",
    "View",
    "compare",
]
