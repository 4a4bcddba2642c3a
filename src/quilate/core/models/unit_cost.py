"""What one piece of work costs the company."""

from django.core.validators import MinValueValidator
from django.db import models

from quilate.core.models.append_only import AppendOnly
from quilate.core.models.person import Person


class Activity(models.TextChoices):
    """Work for a customer that has a cost of its own: by channel of conversation, and by kind."""

    PHONE = "phone"
    EMAIL = "email"
    CHAT = "chat"
    WHATSAPP = "whatsapp"
    SMS = "sms"
    POST = "post"
    WEB = "web"
    STORE = "store"
    VISIT = "visit"
    RETURN = "return"
    CASE = "case"
    TASK = "task"

    @classmethod
    def counted(cls) -> "tuple[Activity, ...]":
        """Return those that are recorded, and so subtracted: cases and tasks have no room yet."""
        return tuple(each for each in cls if each not in {cls.CASE, cls.TASK})


#: The channels by which somebody talks with a customer.
CONVERSATIONS = (
    *(Activity.PHONE, Activity.EMAIL, Activity.CHAT, Activity.WHATSAPP, Activity.SMS),
    *(Activity.POST, Activity.WEB, Activity.STORE, Activity.VISIT),
)


class UnitCost(AppendOnly):
    """What an activity costs from a day on. A cost is never written over: the next one follows it.

    Of two for the same day, the one that was entered last corrects the other.
    """

    activity = models.CharField(max_length=20, choices=Activity.choices)
    valid_from = models.DateField()
    amount = models.DecimalField(max_digits=14, decimal_places=4, validators=[MinValueValidator(0)])
    currency = models.CharField(max_length=3)
    entered_at = models.DateTimeField()
    entered_by = models.ForeignKey(Person, null=True, on_delete=models.PROTECT)

    class Meta:
        indexes = [
            models.Index(fields=["activity", "-valid_from", "-id"], name="unit_cost_in_force")
        ]

    def __str__(self) -> str:
        return f"{self.activity} {self.valid_from}"
