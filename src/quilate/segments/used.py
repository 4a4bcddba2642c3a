"""Where segments are used: in views of the list, in rules of segments, and in those of all."""

from collections.abc import Iterable
from typing import Any

from django.db.models import QuerySet, Subquery, Value
from django.urls import reverse

from quilate.core.models import Person
from quilate.core.models.policy import Policy
from quilate.core.speech import say
from quilate.customers.models import SavedView
from quilate.lifecycle.asked import move_everybody_soon
from quilate.lifecycle.models import LifecyclePolicy
from quilate.segments.models import Segment
from quilate.segments.naming import named_through, naming
from quilate.segments.queries import segments_for
from quilate.segments.uses import Use
from quilate.value.strategies.models import StrategyPolicy
from quilate.value.strategies.playbook import not_asked

_STAGES, _STRATEGIES = "stages", "strategies"


def in_views(segment: Segment, person: Person) -> Iterable[Use]:
    """Return the saved views that show a segment."""
    views = SavedView.objects.open_to(person).filter(query__segment=str(segment.pk))
    for view in views:
        yield Use(say("segments-used-in-view", name=view.name), f"/customers/?{view.address_query}")


def in_rules(segment: Segment, person: Person) -> Iterable[Use]:
    """Return the segments whose rule asks for this one."""
    usable = {each.pk for each in segments_for(person)}
    for each in naming(segment):
        if each.pk in usable:
            yield Use(
                say("segments-used-in-rule", name=each.name), reverse("segment", args=[each.pk])
            )


def in_rules_of_all(segment: Segment, _person: Person) -> Iterable[Use]:
    """Return the stages and the strategies whose rules ask for this segment."""
    decided = _decided()
    for stage, sides in decided.get(_STAGES, {}).items():
        for side in (each for each in sides if segment.pk in named_through(sides[each])):
            place = {
                "stage": say(f"lifecycle-stage-{stage}"),
                "side": say(f"lifecycle-side-{side}"),
            }
            text = say("segments-used-in-stage", **place)
            where = reverse("stage-rules")
            yield Use(text, where, keeps=True, is_for_all=True, follow=move_everybody_soon)
    for strategy, rule in decided.get(_STRATEGIES, ()):
        if segment.pk in named_through(rule):
            text = say("segments-used-in-strategy", name=say(f"strategies-name-{strategy}"))
            where = reverse("strategy-rules")
            yield Use(text, where, keeps=True, is_for_all=True, without=not_asked())


def _decided() -> dict[str, Any]:
    """Return the rules in force of stages and strategies, as kept; those of Quilate name nobody."""
    stages, strategies = _last(LifecyclePolicy, _STAGES), _last(StrategyPolicy, _STRATEGIES)
    return dict(stages.union(strategies, all=True))


def _last(policy: type[Policy], of: str) -> QuerySet[Any, Any]:
    last = Subquery(policy.newest_first().values("pk")[:1])
    return policy.newest_first().filter(pk=last).order_by().values_list(Value(of), "rules")
