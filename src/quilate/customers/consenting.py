"""What customers agreed to: the last decision on a channel and a purpose holds."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import QuerySet

from quilate.customers.models import Consent, Customer

#: Codes that people choose from; imported tables may bring others.
CHANNELS = ("email", "phone", "sms", "whatsapp", "post")
PURPOSES = ("marketing", "analytics", "surveys", "sharing")
#: How a decision was obtained.
OBTAINED = (
    *("web_form", "paper_form", "contract", "call_recording", "in_person", "message"),
    "unsubscribe_link",
)
_IN_ORDER = ("decided_at", "-given", "id")


@dataclass(frozen=True)
class Proof:
    """How a decision was obtained, and where the proof is.

    Attributes
    ----------
    obtained
        One of ``OBTAINED``.
    reference
        The number of the form, of the contract, of the recording.
    text_version
        Which text the customer was shown.
    """

    obtained: str
    reference: str = ""
    text_version: str = ""

    def __str__(self) -> str:
        return " ".join(filter(None, (self.obtained, self.reference)))


def may_contact(customer: Customer, *, channel: str, purpose: str) -> bool:
    """Return whether the customer's last decision lets them be contacted. Silence does not."""
    decisions = customer.consents.filter(channel=channel, purpose=purpose)
    last = decisions.order_by(*_IN_ORDER).last()
    return last is not None and last.given


def decisions_in_order(customers: Iterable[int]) -> QuerySet[Consent]:
    """Return the decisions of many customers; of each the last one holds."""
    return Consent.objects.filter(customer__in=list(customers)).order_by("customer", *_IN_ORDER)


def last_decisions(customers: Iterable[int], *, channel: str, purpose: str) -> dict[int, bool]:
    """Return whether each of many customers agreed; who never decided is left out."""
    decisions = decisions_in_order(customers).filter(channel=channel, purpose=purpose)
    return dict(decisions.values_list("customer_id", "given"))


def consents_in_force(customer: Customer) -> list[Consent]:
    """Return the last decision of a customer on each channel and purpose.

    Of two at the same moment the withdrawal holds.
    """
    last: dict[tuple[str, str], Consent] = {}
    for consent in customer.consents.order_by(*_IN_ORDER):
        last[consent.channel, consent.purpose] = consent
    return sorted(last.values(), key=lambda consent: (consent.purpose, consent.channel))


def consent_history(customer: Customer) -> list[Consent]:
    """Return all decisions of a customer, the last one first."""
    return list(customer.consents.select_related("recorded_by").order_by(*_IN_ORDER).reverse())
