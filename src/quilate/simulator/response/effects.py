"""The true effect of each kind of action on each customer: hidden, and given at birth."""

from quilate.simulator.arrays import Floats
from quilate.simulator.world.setting import Setting


def drawn_effects(setting: Setting) -> dict[str, Floats]:
    """Return, by kind of action, its effect (n,) on every customer who is rested."""
    responses = setting.company.responses
    everybody = setting.population.everybody
    return {
        kind: action.effect.quantile(setting.chance.uniform(f"effect.{kind}", everybody))
        for kind, action in responses.actions.items()
    }
