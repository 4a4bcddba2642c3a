"""What can be known of the days ahead, by somebody who knows everything but chance."""

import numpy as np

from quilate.simulator.arrays import Floats, Integers
from quilate.simulator.relation import Relation
from quilate.simulator.response import Response
from quilate.simulator.world.prospect import Prospect


def foreseen(
    relation: Relation,
    response: Response,
    who: Integers,
    *,
    edges: Integers,
    misfortune: Floats,
    action: str | None = None,
) -> Prospect:
    """Return what lies before customers, if they are left alone or if something is done today.

    Parameters
    ----------
    edges
        (stretches + 1,) Days: the first to come, those that begin a stretch, that after the last.
    misfortune
        (m,) The strain that each is expected to suffer a day from what goes wrong.
    action
        A kind of action, done for all of them on the first day.
    """
    start = int(edges[0])
    harm = misfortune[:, None] * (edges - start)
    strain = relation.expected_strain(who, edges) + harm
    moved = response.if_done(action, who, start) if action else response.left_alone(who)
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
        harm=harm + moved.strain[:, None],
        lift=1 + response.worn(moved.lift, edges - start),
        coupon=moved.coupon(edges),
    )
