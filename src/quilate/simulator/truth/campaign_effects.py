"""What each campaign truly changed: known before it is done, by somebody who knows everybody."""

from dataclasses import dataclass

import numpy as np

from quilate.simulator.arrays import Floats, Integers
from quilate.simulator.campaigns import Wave
from quilate.simulator.truth.expected import margin_over
from quilate.simulator.world.world import World

#: An effect is looked at week by week for so many weeks, and every four weeks after them.
_WEEKS_LOOKED_AT_ONE_BY_ONE = 9


@dataclass(frozen=True)
class CampaignEffect:
    """The truth of one campaign.

    Attributes
    ----------
    treated, held_out
        How many customers.
    days
        Over how many days from the campaign on the margin is looked at.
    effect
        The net margin that it adds in all on those treated, less what it costs: in the company's
        currency, an expectation over all that might have happened.
    """

    campaign_id: str
    day: int
    kind: str
    treated: int
    held_out: int
    days: int
    effect: float


def campaign_effects(world: World, *, days: int = 365) -> list[CampaignEffect]:
    """Return the true effects of the campaigns that the world is about to do today.

    To be asked before the day is lived. Each is the sum over those treated of what they are
    expected to leave with it, less what they are without it, if nothing else is done.
    """
    days = min(days, world.setting.days.count - world.day)
    return [_effect_of(wave, world, days) for wave in world.campaigning.waves(world.day)]


def effect_of_action(world: World, who: Integers, kind: str, *, days: int = 365) -> Floats:
    """(m,) Return by how much an action today would change the net margin of each customer."""
    action = world.response.spec.actions[kind]
    effect = np.full(len(who), -action.cost)
    # What makes people return does nothing for those who are there, nor the rest for the others.
    moved = world.relation.present[who] != (action.moves == "returning")
    edges = _edges(world.day, days)
    with_it, without = (margin_over(world, who[moved], edges, done) for done in (kind, None))
    effect[moved] = with_it - without
    return effect


def _effect_of(wave: Wave, world: World, days: int) -> CampaignEffect:
    treated, kind = wave.treated, wave.campaign.action
    effect = effect_of_action(world, treated, kind, days=days)
    return CampaignEffect(
        campaign_id=wave.campaign_id,
        day=world.day,
        kind=kind,
        treated=len(treated),
        held_out=int(wave.held_out.sum()),
        days=days,
        effect=float(effect.sum()),
    )


def _edges(start: int, days: int) -> Integers:
    """Return the edges of stretches that are short where most of an effect lies."""
    first = np.arange(0, min(days, 7 * _WEEKS_LOOKED_AT_ONE_BY_ONE), 7)
    later = np.arange(7 * _WEEKS_LOOKED_AT_ONE_BY_ONE, days, 28)
    edges: Integers = start + np.concatenate([first, later, [days]])
    return edges
