"""Words of kinds and figures of runs: ``{% load imports %}``."""

import datetime as dt
from collections.abc import Sized
from dataclasses import dataclass

from django import template
from django.utils import timezone

from quilate.core.speech import say, spoken
from quilate.imports.models import ImportRun
from quilate.imports.models.run import OUTCOMES
from quilate.imports.shown import shown_written

register = template.Library()
_TONES = {"conflicts": "care", "rejects": "bad"}


@dataclass(frozen=True)
class Figure:
    """How many rows have gone where."""

    label: str
    value: str
    meaning: str
    tone: str


@register.simple_tag
def kind_name(name: str) -> str:
    """Name a kind."""
    return say(f"imports-kind-{name}")


@register.simple_tag
def kind_about(name: str) -> str:
    """Say what files of a kind hold."""
    return say(f"imports-kind-{name}-about")


@register.simple_tag
def first_of(shown: Sized, count: int) -> str:
    """Say how many of how many rows are shown."""
    if len(shown) >= count:
        return say("imports-all-examples")
    return say("imports-first-examples", shown=len(shown), all=count)


@register.filter
def outcomes(run: ImportRun) -> list[Figure]:
    """Return where the rows of a run have gone."""
    return [_figure(name, getattr(run, name)) for name in OUTCOMES]


@register.filter
def written(run: ImportRun) -> list[str]:
    """Return how the days and numbers of a run were read."""
    return shown_written(run)


def _figure(name: str, rows: int) -> Figure:
    tone = _TONES.get(name, "neutral") if rows else "neutral"
    meaning = say(f"imports-{name}-meaning")
    return Figure(say(f"imports-{name}"), spoken().number(rows), meaning, tone)


@register.simple_tag
def written_day(at: dt.datetime) -> str:
    """Write the day of a moment."""
    return spoken().date(at.date())


@register.simple_tag
def written_ago(at: dt.datetime) -> str:
    """Say how long ago a moment was."""
    return spoken().distance(at - timezone.now())
