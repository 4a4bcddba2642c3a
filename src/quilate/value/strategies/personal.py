"""What the tables of strategies hold of customers: what was set for somebody goes with them."""

from quilate.core.holdings import holds_no_customer, removed_with_customer
from quilate.value.strategies.models import StrategyDeclaration, StrategyPolicy

holds_no_customer(StrategyPolicy)
removed_with_customer(StrategyDeclaration)
