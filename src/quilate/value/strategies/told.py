"""Strategies in words: the rule of each, and what a policy has otherwise than the one before."""

from quilate.core.deciding import Difference, Words, differing
from quilate.core.models import Person
from quilate.core.rules import Told, told
from quilate.core.rules.words import currency
from quilate.core.speech import say, spoken
from quilate.value.strategies.measures import MEASURES, Guardrail
from quilate.value.strategies.models import Strategy, StrategyPolicy
from quilate.value.strategies.playbook import Playbook, rule_read
from quilate.value.strategies.usual import OTHERWISE

_S = Strategy
TONES = {
    _S.START: "note",
    _S.PROTECT: "good",
    _S.RE_ENGINEER: "re-engineer",
    _S.ENHANCE: "invest",
    _S.HARVEST: "nurture",
    _S.END: "sack",
    _S.WIN_BACK: "care",
}


def rule_told(playbook: Playbook, strategy: Strategy, person: Person) -> Told:
    """Return in words of whom a strategy is by rule."""
    if strategy is Strategy.END:
        return Told(say("strategies-by-approval"))
    kept = playbook.rule_of(strategy)
    rule = rule_read(kept)
    if rule:
        return told(rule, to=person, money=currency())
    if kept:
        return Told(say("strategies-rule-broken"))
    without = "otherwise" if strategy is OTHERWISE else "nobody"
    return Told(say(f"strategies-by-rule-{without}"))


def figure_told(measure: str, value: float | None) -> str:
    """Return a figure as people read it."""
    if value is None:
        return "—"
    if MEASURES[measure].is_share:
        return spoken().percent(value, decimals=1)
    return spoken().number(value, decimals=1)


def limit_told(rail: Guardrail) -> str:
    """Return in words what must not be crossed."""
    side = "floor" if rail.is_floor else "ceiling"
    is_share, limit = MEASURES[rail.measure].is_share, float(rail.limit)
    hundredth = round(limit * 100 if is_share else limit, 4)
    decimals = 0 if hundredth.is_integer() else 2
    write = spoken().percent if is_share else spoken().number
    return say(f"strategies-{side}", limit=write(limit, decimals=decimals))


def differences(
    before: StrategyPolicy | None, after: StrategyPolicy, *, to: Person
) -> list[Difference]:
    """Return what a policy says otherwise than the one before it, or than Quilate's own."""
    return differing(_words(Playbook.of(before), to), _words(Playbook.of(after), to))


def _words(playbook: Playbook, person: Person) -> Words:
    names = [say(f"strategies-name-{each}") for each, _ in playbook.rules]
    words = [(say("strategies-order"), " → ".join(names))]
    for each in Strategy:
        name = say(f"strategies-name-{each}")
        plan = "; ".join(step.what for step in playbook.steps_of(each))
        words += [
            (f"{name} · {say('strategies-rule')}", _flat(rule_told(playbook, each, person))),
            (f"{name} · {say('strategies-plan')}", plan),
            (f"{name} · {say('strategies-guardrail')}", limit_told(playbook.guardrail_of(each))),
        ]
    return words


def _flat(rule: Told) -> str:
    """Return a rule in one line."""
    if not rule.parts:
        return rule.text
    return f"{rule.text} {'; '.join(_flat(part) for part in rule.parts)}"
