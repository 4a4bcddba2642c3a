"""What is true of a simulated company, and no company knows of itself."""

from quilate.simulator.truth.campaign_effects import (
    CampaignEffect,
    campaign_effects,
    effect_of_action,
)
from quilate.simulator.truth.expected import expected_margin
from quilate.simulator.truth.open_opportunities import OpenOpportunities, open_opportunities

__all__ = [
    "CampaignEffect",
    "OpenOpportunities",
    "campaign_effects",
    "effect_of_action",
    "expected_margin",
    "open_opportunities",
]
