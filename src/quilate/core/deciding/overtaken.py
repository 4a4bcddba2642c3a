"""One decides after the other, and nobody over what they have not seen."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Generic, TypeVar

from django.forms import BaseForm

from quilate.core.entitlement import see_that_may
from quilate.core.models import Company, Person
from quilate.core.models.policy import Policy
from quilate.core.roles import Permission
from quilate.core.speech import say

Kind = TypeVar("Kind", bound=Policy)


class PolicyOvertaken(Exception, Generic[Kind]):  # noqa: N818 - it happens, nobody erred
    """Somebody decided otherwise meanwhile; nothing was saved over it.

    Attributes
    ----------
    policy
        Which is in force by now.
    seen
        Which was in force when the person began; None if there was none.
    """

    def __init__(self, policy: Kind, *, seen: Kind | None) -> None:
        super().__init__(str(policy))
        self.policy, self.seen = policy, seen


def wait_to_decide(
    policies: type[Kind],
    *,
    seen: int | None,
    by: Person,
    may: Permission = Permission.SET_POLICY,
) -> Kind | None:
    """Return the policy in force; until the transaction ends nobody else decides.

    Parameters
    ----------
    seen
        The number of the policy that was in force when the person began; None if there was none.
    may
        What somebody has to be allowed to decide it.

    Raises
    ------
    PermissionDenied
        If the person may not decide.
    PolicyOvertaken
        If another is in force by now.
    """
    see_that_may(by, may)
    # Whoever decides at the same moment waits here.
    Company.objects.select_for_update().first()
    policy = policies.newest_first().first()
    if policy and policy.pk != seen:
        raise PolicyOvertaken(policy, seen=policies.newest_first().filter(pk=seen).first())
    return policy


@contextmanager
def told_if_overtaken(form: BaseForm, sentence: str) -> Iterator[None]:
    """Say above a form, by a sentence of its room, that somebody decided otherwise meanwhile.

    It is written like ``told_beside``: what happens where all went well stands within.
    """
    try:
        yield
    except PolicyOvertaken:
        form.add_error(None, say(sentence))
