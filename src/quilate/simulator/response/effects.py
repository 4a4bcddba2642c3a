"""The true effect of each kind of action on each customer: hidden, and given at birth."""

from quilate.simulator.arrays import Floats
from quilate.simulator.world.setting import Setting


def drawn_effects(setting: Setting) -> dict[str, Floats]:
    """Return, by kind of action, its effect (n,) on every customer who is rested."""
    return {
        kind: action.effect.quantile(
            setting.population.leaning(
                setting.chance, f"effect.{kind}", action.correlation_with_rate
            )
        )
        for kind, action in setting.company.responses.actions.items()
    }
