"""What a person answered to a question of the check."""

from django.db import models

from quilate.core.models import Person
from quilate.core.models.append_only import AppendOnly
from quilate.value.ending.models.proposal import EndingProposal
from quilate.value.ending.questions import Question, Said


class EndingAnswer(AppendOnly):
    """An answer, written once: the last one to a question holds."""

    proposal = models.ForeignKey(EndingProposal, on_delete=models.CASCADE, related_name="answers")
    question = models.CharField(
        max_length=12, choices=[(each.value, each.value) for each in Question]
    )
    said = models.CharField(max_length=8, choices=[(each.value, each.value) for each in Said])
    note = models.CharField(max_length=500, blank=True)
    by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.question}: {self.said}"
