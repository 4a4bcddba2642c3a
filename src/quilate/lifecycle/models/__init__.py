"""The lifecycle, in tables."""

from quilate.lifecycle.models.flow import StageFlow
from quilate.lifecycle.models.measure import StageMeasure
from quilate.lifecycle.models.period import StagePeriod
from quilate.lifecycle.models.policy import LifecyclePolicy
from quilate.lifecycle.models.stage import ORDER, PATHS, RETURNS_FROM, Stage

__all__ = [
    "ORDER",
    "PATHS",
    "RETURNS_FROM",
    "LifecyclePolicy",
    "Stage",
    "StageFlow",
    "StageMeasure",
    "StagePeriod",
]
