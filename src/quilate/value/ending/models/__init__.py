"""Proposals to end a relation, the answers of their check, and what was decided."""

from quilate.value.ending.models.answer import EndingAnswer
from quilate.value.ending.models.decision import EndingDecision
from quilate.value.ending.models.proposal import EndingProposal

__all__ = ["EndingAnswer", "EndingDecision", "EndingProposal"]
