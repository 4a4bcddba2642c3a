"""The strategies, in tables."""

from quilate.value.strategies.models.declaration import StrategyDeclaration
from quilate.value.strategies.models.policy import StrategyPolicy
from quilate.value.strategies.models.strategy import Strategy

__all__ = ["Strategy", "StrategyDeclaration", "StrategyPolicy"]
