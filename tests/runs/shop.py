"""A shop with known customers: small transaction files to run on."""

import csv
import datetime as dt

import numpy as np

FIRST_DAY = dt.date(2022, 1, 1)
HEADER = ("customer_id", "order_date", "amount")


def shop(*, customers=300, days=500, seed=1, size=40.0):
    """Return lines (customer, day, amount) of customers who arrive, buy at a rate and leave."""
    chance = np.random.default_rng(seed)
    lines = []
    for number in range(customers):
        day = int(chance.integers(0, days * 3 // 5))
        rate, stays = chance.gamma(0.9, 1 / 40), chance.exponential(250)
        spends, left = size * chance.gamma(4, 0.25), day + stays
        while day < min(days, left):
            lines.append((f"C{number:04d}", day, round(float(spends * chance.gamma(9, 1 / 9)), 2)))
            day += 1 + int(chance.exponential(1 / rate))
    return lines


def written(path, lines, *, header=HEADER):
    """Write lines, their days counted from :data:`FIRST_DAY`, as CSV; return the path."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        for customer, day, *rest in lines:
            writer.writerow([customer, FIRST_DAY + dt.timedelta(days=day), *rest])
    return path


def shuffled(lines, *, seed=5):
    """Return the same lines in another order."""
    return [lines[place] for place in np.random.default_rng(seed).permutation(len(lines))]
