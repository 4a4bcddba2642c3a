"""What can be known of the days ahead, by somebody who knows everything but chance."""

import numpy as np

from quilate.simulator.arrays import Floats, Integers
from quilate.simulator.experience import Incidents
from quilate.simulator.world.prospect import Prospect
from quilate.simulator.world.world import World


def foreseen(world: World, who: Integers, edges: Integers, action: str | None = None) -> Prospect:
    """Return what lies before customers, if they are left alone or if something is done today.

    Parameters
    ----------
    edges
        (stretches + 1,) Days: the first to come, those that begin a stretch, that after the last.
    action
        A kind of action, done for all of them on the first day.
    """
    relation, response, start = world.relation, world.response, int(edges[0])
    moved = response.if_done(action, who, start) if action else response.left_alone(who)
    strain = relation.expected_strain(who, edges) + _harm(world, who, edges, 1.0)
    staying = relation.staying(who, strain + moved.strain[:, None])
    # Those who had left come back with a new bond.
    returned = moved.returning[:, None] * np.exp(-strain)
    alive = np.where(relation.present[who, None], staying, returned)
    bond = (alive[:, 1:] + alive[:, :-1]) / 2
    return Prospect(
        who=who,
        edges=edges,
        present=bond,
        bond=bond,
        harm=_harm_beside(world, who, edges) + moved.strain[:, None],
        lift=1 + response.worn(moved.lift, edges - start),
        coupon=moved.coupon(edges),
    )


def _harm(world: World, who: Integers, edges: Integers, bonds: float) -> Floats:
    """(m, edges) Return the strain that incidents are expected to have put on bonds."""
    harm = np.zeros((len(who), len(edges)))
    for scene in world.scenes:
        if isinstance(scene, Incidents):
            harm += scene.outlook().harm(who, edges, bonds)
    return harm


def _harm_beside(world: World, who: Integers, edges: Integers) -> Floats:
    """(m, edges) Return the strain that incidents put on contracts of those whose bond holds.

    Whoever has borne an incident has mostly met a slight one: it threatens contracts less than
    the mean. If a contract suffers a share s of what the bond does, both hold with probability
    E[e^(−(1 + s)·x)], which is E[e^−x] for the bond times e^(−s·harm) for the contract.
    """
    subscriptions = world.setting.company.subscriptions
    if subscriptions is None or not subscriptions.ending.strain_share:
        return np.zeros((len(who), len(edges)))
    share = subscriptions.ending.strain_share
    both, bond = (_harm(world, who, edges, bonds) for bonds in (1 + share, 1.0))
    beside: Floats = (both - bond) / share
    return beside
