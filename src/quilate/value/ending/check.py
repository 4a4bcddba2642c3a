"""The check before a relation is ended: what the system knows, and what people have answered.

What the system knows to protect the customer cannot be answered away: where it is wrong, the
customer's record is. What it knows to be harmless a person may know better.
"""

import datetime as dt
from dataclasses import dataclass

from django.utils import timezone

from quilate.value.ending.known import Known, known_of
from quilate.value.ending.models import EndingAnswer, EndingProposal
from quilate.value.ending.questions import Question, Said


@dataclass(frozen=True)
class Line:
    """A question, with the answer that holds.

    Attributes
    ----------
    answer
        Of a person, where theirs holds; else it is the system's.
    """

    question: Question
    known: Known
    answer: EndingAnswer | None

    @property
    def is_settled_by_system(self) -> bool:
        """Return whether no answer of a person could change it."""
        return self.known.said == Said.YES

    @property
    def said(self) -> Said:
        """Return the answer that holds."""
        if self.answer and not self.is_settled_by_system:
            return Said(self.answer.said)
        return self.known.said

    def written(self) -> dict[str, object]:
        """Return it as a decision keeps it."""
        by = None if self.answer is None or self.is_settled_by_system else self.answer.by_id
        return {
            "question": self.question.value,
            "said": self.said.value,
            "source": self.known.source,
            "by": by,
        }


@dataclass(frozen=True)
class Check:
    """All questions of a proposal, in their order."""

    lines: list[Line]

    @property
    def protecting(self) -> list[Question]:
        """Return the questions whose answer protects the customer."""
        return [each.question for each in self.lines if each.said == Said.YES]

    @property
    def unanswered(self) -> list[Question]:
        """Return the questions that nobody has answered."""
        return [each.question for each in self.lines if each.said == Said.UNKNOWN]

    @property
    def is_passed(self) -> bool:
        """Return whether everything is answered, and nothing protects the customer."""
        return not self.protecting and not self.unanswered

    def written(self) -> list[dict[str, object]]:
        """Return it as a decision keeps it."""
        return [each.written() for each in self.lines]


def check_of(proposal: EndingProposal, *, at: dt.datetime) -> Check:
    """Return the check of a proposal as it stands."""
    last = {
        each.question: each for each in proposal.answers.select_related("by").order_by("at", "id")
    }
    known = known_of(proposal.customer, on=timezone.localdate(at))
    return Check([Line(each, known[each], last.get(each.value)) for each in Question])
