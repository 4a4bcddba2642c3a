"""What the trail can tell of: each deed has its sentence, ``audit-did-…``, in both languages."""

from quilate.core.places import Choices
from quilate.core.speech import say

#: As they are recorded. A test finds those that are recorded and not here.
DEEDS = (
    "beyond.decided",
    "branch.changed",
    "branch.entered",
    "calendar.day-decided",
    "calendar.day-forgotten",
    "calendar.follows-company",
    "calendar.hours-changed",
    "category.margin-entered",
    "company.begun",
    "company.changed",
    "cost.entered",
    "customer.changed",
    "customer.consent-recorded",
    "customer.contact-point-added",
    "customer.contact-point-preferred",
    "customer.contact-point-removed",
    "customer.created",
    "customer.erased",
    "customer.identity-added",
    "customer.identity-removed",
    "customer.merge-undone",
    "customer.merged",
    "customer.moved-in",
    "customer.moved-out",
    "customer.own-fields-changed",
    "customer.placed",
    "customer.put-under",
    "customer.seen",
    "customer.stood-alone",
    "customer.told-apart",
    "customers.changed-in-bulk",
    "customers.exported",
    "ending.approved",
    "ending.checked",
    "ending.proposed",
    "ending.refused",
    "ending.withdrawn",
    "file.downloaded",
    "import.discarded",
    "import.entered",
    "import.forgotten",
    "import.received",
    "import.template-kept",
    "interaction.recorded",
    "job.cancelled",
    "job.retried",
    "job.started",
    "lifecycle.decided",
    "own-field.changed",
    "own-field.created",
    "own-field.expired",
    "own-field.retired",
    "page.refused",
    "person.changed",
    "person.entered",
    "person.handed-over",
    "person.invited",
    "person.password-changed",
    "person.second-factor-added",
    "person.second-factor-removed",
    "person.second-factor-reset",
    "person.sign-in-failed",
    "person.signed-in",
    "person.signed-out",
    "plan.changed",
    "plan.closed",
    "plan.invested",
    "plan.investment-removed",
    "plan.made",
    "plan.step-added",
    "plan.step-changed",
    "plan.step-done",
    "plan.step-dropped",
    "plan.step-reopened",
    "product.cost-applied",
    "product.cost-entered",
    "portfolio.decided",
    "purchase.recorded",
    "purpose.changed",
    "purpose.created",
    "rate.applied",
    "rate.entered",
    "results.exported",
    "rights.answered",
    "rights.extended",
    "rights.file-made",
    "rights.letter-made",
    "rights.refused",
    "rights.registered",
    "segment.changed",
    "segment.created",
    "segment.deleted",
    "spend.recorded",
    "team.changed",
    "token.made",
    "token.revoked",
    "team.entered",
    "tiers.decided",
    "trail.exported",
    "view.changed",
    "view.deleted",
    "view.saved",
)


def deed(action: str, **about: object) -> str:
    """Say what somebody did: ``Merged two customers``."""
    return (
        say(_sentence(action), **{"path": "", "about": ""} | about) if action in DEEDS else action
    )


def deed_choices() -> Choices:
    """Return the deeds by what they are called."""
    named = [(action, deed(action)) for action in DEEDS]
    return sorted(named, key=lambda each: each[1])


def _sentence(action: str) -> str:
    return f"audit-did-{action.replace('.', '-')}"
