"""Whether a customer is still one: how they come, how the bond wears, how they leave."""

from quilate.simulator.relation.relation import NEVER, Relation

__all__ = ["NEVER", "Relation"]
