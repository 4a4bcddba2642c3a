"""What customers agreed to, when, how it can be shown, and when they took it back."""

import numpy as np
import pyarrow as pa

from quilate.simulator.arrays import Dates, Flags, Floats, Integers
from quilate.simulator.company.people import Consent
from quilate.simulator.draws import Chance, settled, spread_over
from quilate.simulator.draws.laws import waiting
from quilate.simulator.people.columns import chosen, joined, numbers, where

_DAYS_PER_YEAR = 365.25
#: How a consent is shown. Those by telephone name the recording.
_PROOFS = ("web_form", "contract", "paper_form", "call_recording")
_PROOF_SHARES = np.array([0.45, 0.3, 0.15, 0.1])
_BY_CALL = 3
#: Withdrawals come by these.
_WITHDRAWN_BY = ("unsubscribe_link", "call_recording", "web_form")
_WITHDRAWN_SHARES = np.array([0.7, 0.1, 0.2])
_WITHDRAWN_BY_CALL = 1


def consents(
    asked: list[Consent],
    chance: Chance,
    *,
    customer_id: pa.Array,
    joined_on: Dates,
    until: np.datetime64,
) -> pa.Table:
    """Return what customers answered, in the order of customers; a withdrawal is a second row.

    Parameters
    ----------
    asked
        What they are asked, and how they answer.
    until
        The last day of the history: withdrawals after it have not happened.
    """
    rows, entry = _answers(asked, chance, len(joined_on))
    given = chance.happens("people.consent.given", rows, _each(asked, "given_share")[entry], entry)
    withdrawn_on = _withdrawals(asked, chance, rows, entry, joined_on)
    withdrawn = np.flatnonzero(given & (withdrawn_on <= until))
    answer = np.concatenate([np.arange(len(rows)), withdrawn])
    is_withdrawal = np.arange(len(answer)) >= len(rows)
    order = np.argsort(2 * answer + is_withdrawal, kind="stable")
    answer, is_withdrawal = answer[order], is_withdrawal[order]
    proof, reference = _proofs(chance, rows[answer], entry[answer], is_withdrawal)
    decided_on = np.where(is_withdrawal, withdrawn_on[answer], joined_on[rows[answer]])
    return pa.table(
        {
            "customer_id": customer_id.take(pa.array(rows[answer])),
            "channel": chosen((one.channel for one in asked), entry[answer]),
            "purpose": chosen((one.purpose for one in asked), entry[answer]),
            "given": pa.array(given[answer] & ~is_withdrawal),
            "decided_on": pa.array(decided_on.astype("datetime64[D]")),
            "proof": proof,
            "proof_reference": reference,
        }
    )


def _answers(asked: list[Consent], chance: Chance, customers: int) -> tuple[Integers, Integers]:
    """Return who was asked what: positions of customers, places in ``asked``."""
    position = np.arange(customers)
    was_asked = [
        chance.happens("people.consent.asked", position, one.asked_share, place)
        for place, one in enumerate(asked)
    ]
    if not was_asked:
        return position[:0], position[:0]
    rows, entry = np.nonzero(np.stack(was_asked, axis=1))
    return rows, entry


def _each(asked: list[Consent], attribute: str) -> Floats:
    return np.array([getattr(one, attribute) for one in asked], dtype=float)


def _withdrawals(
    asked: list[Consent], chance: Chance, rows: Integers, entry: Integers, joined_on: Dates
) -> Dates:
    """Return when each would take a consent back."""
    rate = np.maximum(_each(asked, "withdrawals_per_year"), 1e-9)[entry]
    wait = waiting(chance.uniform("people.consent.withdrawn", rows, entry))
    days = np.minimum(np.ceil(settled(wait / rate * _DAYS_PER_YEAR)), 200_000)
    withdrawn: Dates = joined_on[rows] + days.astype("timedelta64[D]")
    return withdrawn


def _proofs(
    chance: Chance, who: Integers, entry: Integers, is_withdrawal: Flags
) -> tuple[pa.Array, pa.Array]:
    share = chance.uniform("people.consent.proof", who, 2 * entry + is_withdrawal)
    kept, withdrawn = spread_over(share, _PROOF_SHARES), spread_over(share, _WITHDRAWN_SHARES)
    proof = where(is_withdrawal, chosen(_WITHDRAWN_BY, withdrawn), chosen(_PROOFS, kept))
    by_call = np.where(is_withdrawal, withdrawn == _WITHDRAWN_BY_CALL, kept == _BY_CALL)
    recording = joined(
        "R", numbers(who + 1, width=7), numbers(2 * entry + is_withdrawal + 1, width=2)
    )
    return proof, where(by_call, recording)
