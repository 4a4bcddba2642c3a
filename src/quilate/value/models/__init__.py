"""What the value room keeps."""

from quilate.value.models.beyond_policy import BeyondPolicy
from quilate.value.models.beyond_value import BeyondValue
from quilate.value.models.engagement_measurement import EngagementMeasurement
from quilate.value.models.late_bills import LateBills
from quilate.value.models.late_policy import LatePolicy
from quilate.value.models.loss_experience import LossExperience
from quilate.value.models.month_end import MonthEndValuation
from quilate.value.models.portfolio_policy import PortfolioPolicy
from quilate.value.models.tier_move import NOBODY, TierMove, TierMoveSum
from quilate.value.models.tier_policy import TierPolicy
from quilate.value.models.valuation import Quadrant, Tier, Valuation
from quilate.value.models.valuation_run import ValuationRun
from quilate.value.models.value_change import ValueChange
from quilate.value.models.value_sum import SUMMED, ValueSum
from quilate.value.models.worth_then import WorthThen, worth_then

__all__ = [
    "NOBODY",
    "SUMMED",
    "BeyondPolicy",
    "BeyondValue",
    "EngagementMeasurement",
    "LateBills",
    "LatePolicy",
    "LossExperience",
    "MonthEndValuation",
    "PortfolioPolicy",
    "Quadrant",
    "Tier",
    "TierMove",
    "TierMoveSum",
    "TierPolicy",
    "Valuation",
    "ValuationRun",
    "ValueChange",
    "ValueSum",
    "WorthThen",
    "worth_then",
]
