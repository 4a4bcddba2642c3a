"""Companies that live of contracts, without anything else happening in them."""

import tomllib
from importlib import resources

import numpy as np

from quilate.simulator.company import Company
from tests.simulator.lived import live_history


def contracts_only(industry, **changes):
    """Return an industry of which only the contracts are looked at.

    A change is named by its section and key: ``ending__committed_factor=0.0``.
    """
    folder = resources.files("quilate.simulator.company") / "industries"
    specification = tomllib.loads((folder / f"{industry}.toml").read_text("utf-8"))
    kept = {
        name: part
        for name, part in specification.items()
        if name not in ("purchases", "experience", "opportunities", "campaigns")
    }
    kept["subscriptions"]["share"] = 1.0
    for name, value in changes.items():
        section, key = name.split("__")
        kept["subscriptions"][section][key] = value
    return Company.model_validate(kept)


def everybody_bound(company, months, *, renews_share=0.0):
    """Return the company with one commitment for all."""
    bound = [{"months": months, "share": 1.0, "renews_share": renews_share}]
    specification = company.model_dump()
    for family in specification["subscriptions"]["families"]:
        family["commitments"] = bound
    return Company.model_validate(specification)


def lived_contracts(company, customers=1_500, seed=3, years=2, ahead_days=0):
    """Return a world after its history, what happened, and each contract's end (or never)."""
    world, happened = live_history(company, seed, customers, years, ahead_days)
    return world, happened, ends(happened)


def ends(happened):
    """(contracts,) The day on which each ended, by its number less one; or a day far ahead."""
    ended_on = np.full(len(happened["subscriptions"]["subscription_id"]), 10**6)
    closed = happened["subscription_ends"]
    ended_on[closed["subscription_id"] - 1] = closed["ended_on"]
    return ended_on
