"""Who moves to another stage, as a question to the facts.

Somebody leaves a stage if its exit rule holds of them, and goes to the first stage on their way
whose entry rule does. Without both they stay where they are.
"""

import datetime as dt
from collections.abc import Sequence

from quilate.core.facts import EVERYBODY, FACTS, Condition
from quilate.lifecycle.models import ORDER, PATHS, Stage
from quilate.lifecycle.rulebook import Rulebook, Side

#: What is carried from the facts beside the stages.
_CARRIED = ("customer_id", "stage", "stage_since", "last_purchase", "clv")


def moves(
    rulebook: Rulebook, *, on: dt.date, among: Condition = EVERYBODY, of: str = FACTS
) -> Condition:
    """Return the query of who moves: ``customer_id``, ``stage`` and ``next_stage``, and what else.

    Parameters
    ----------
    of
        What has the facts.
    """
    judged = _judged(rulebook, on, among, of)
    sql = f"""
        SELECT * FROM (SELECT *, {_next_stage()} AS next_stage FROM ({judged.sql}))
        WHERE next_stage IS DISTINCT FROM stage
    """
    return Condition(sql, judged.parameters)


def _judged(rulebook: Rulebook, on: dt.date, among: Condition, of: str) -> Condition:
    """Return the query of what each rule says of each customer."""
    asked: list[tuple[str, Condition]] = [
        (f"{side}_{stage}", rulebook.condition(stage, side, on=on))
        for stage in ORDER
        for side in Side
    ]
    columns = ", ".join(f"({each.sql}) AS {name}" for name, each in asked)
    parameters = [value for _, each in asked for value in each.parameters]
    sql = f"SELECT {', '.join(_CARRIED)}, {columns} FROM {of} WHERE {among.sql}"
    return Condition(sql, (*parameters, *among.parameters))


def _next_stage() -> str:
    """Return the stage to which a customer goes, which may be the one in which they are."""
    ways = [f"WHEN stage IS NULL THEN {_first_open(PATHS[Stage.ATTRACTION], Stage.ATTRACTION)}"]
    ways += [
        f"WHEN stage = '{stage}' AND {Side.EXIT}_{stage} THEN {_first_open(leads_to, stage)}"
        for stage, leads_to in PATHS.items()
    ]
    return f"CASE {' '.join(ways)} ELSE stage END"


def _first_open(stages: Sequence[Stage], otherwise: Stage) -> str:
    opened = " ".join(f"WHEN {Side.ENTRY}_{stage} THEN '{stage}'" for stage in stages)
    return f"CASE {opened} ELSE '{otherwise}' END"
