"""What is compared of two shops, as shares that can be drawn and as figures in a table."""

from collections.abc import Callable

import numpy as np

from bench.believability_orders import Pair, Purchases
from bench.scores import Floats
from bench.section import table

#: Customers with so many purchases or more stand together.
MOST_PURCHASES = 12
#: Ends of the classes of waits, in days, each about twice as wide as the one before…
WAIT_EDGES = np.array([0, 1, 2, 4, 7, 14, 28, 56, 112, 224, 448]) + 0.5
#: …and of what is spent, in multiples of the median.
SPENT_EDGES = 2.0 ** np.arange(-6, 7.5, 0.5)

Measure = Callable[[Purchases], Floats]


def purchase_shares(shop: Purchases) -> Floats:
    """(MOST_PURCHASES,) Share of the customers with one purchase, with two…, with more."""
    counts = np.minimum(shop.counts, MOST_PURCHASES)
    return np.bincount(counts, minlength=MOST_PURCHASES + 1)[1:] / len(counts)


def wait_shares(shop: Purchases) -> Floats:
    """Share of the waits between purchases that fall into each class."""
    waits = np.minimum(shop.waits, WAIT_EDGES[-1])
    return np.histogram(waits, WAIT_EDGES)[0] / len(waits)


def order_shares(shop: Purchases) -> Floats:
    """Share of the purchases by what was spent, in multiples of the median."""
    return _beside_the_median(shop.amount)


def customer_shares(shop: Purchases) -> Floats:
    """Share of the customers by what they spent in all, in multiples of the median."""
    return _beside_the_median(shop.spent)


def month_index(shop: Purchases) -> Floats:
    """(12,) Purchases a day in each month, beside the average of the twelve."""
    months = shop.day.astype("datetime64[D]").astype("datetime64[M]").astype(np.int64) % 12
    lived = np.arange(shop.day.min(), shop.day.max() + 1).astype("datetime64[D]")
    days = np.bincount(lived.astype("datetime64[M]").astype(np.int64) % 12, minlength=12)
    pace = np.bincount(months, minlength=12) / np.maximum(days, 1)
    return pace / pace.mean()


def weekday_index(shop: Purchases) -> Floats:
    """(7,) Purchases on Monday to Sunday, beside the average of the seven."""
    counts = np.bincount((shop.day + 3) % 7, minlength=7)  # 1970-01-01 was a Thursday
    return counts / counts.mean()


def lorenz(shop: Purchases) -> tuple[Floats, Floats]:
    """Return shares of the customers, from the best down, and of the money they spent."""
    money = np.concatenate([[0.0], np.cumsum(np.sort(shop.spent)[::-1])]) / shop.spent.sum()
    return np.linspace(0, 1, len(money)), money


def figures_table(pairs: list[Pair]) -> str:
    """Return the figures of every published shop and of the simulated one seen alike."""
    head = [""]
    shops = []
    for pair in pairs:
        head += [pair.name, "simulated, seen alike"]
        shops += [pair.published, pair.simulated]
    rows = [[name, *(write(shop) for shop in shops)] for name, write in _FIGURES.items()]
    return table(head, rows)


def gini(shop: Purchases) -> float:
    """Return the Gini coefficient of what customers spent."""
    customers, money = lorenz(shop)
    return float(2 * np.trapezoid(money, customers) - 1)


def _beside_the_median(amounts: Floats) -> Floats:
    multiples = np.clip(amounts / np.median(amounts), SPENT_EDGES[0], SPENT_EDGES[-1])
    return np.histogram(multiples, SPENT_EDGES)[0] / len(amounts)


def _spread(amounts: Floats) -> str:
    return f"{amounts.std() / amounts.mean():.2f}"


def _quartiles(shop: Purchases) -> str:
    low, middle, high = np.quantile(shop.waits, [0.25, 0.5, 0.75])
    return f"{middle:.0f} ({low:.0f} to {high:.0f})"


def _best_fifth(shop: Purchases) -> str:
    customers, money = lorenz(shop)
    return f"{np.interp(0.2, customers, money):.0%}"


_FIGURES: dict[str, Callable[[Purchases], str]] = {
    "customers": lambda shop: f"{len(shop.counts):,}",
    "purchases per customer": lambda shop: f"{shop.counts.mean():.2f}",
    "customers who bought once": lambda shop: f"{(shop.counts == 1).mean():.0%}",
    "customers who bought six times or more": lambda shop: f"{(shop.counts >= 6).mean():.0%}",
    "days between purchases: median (quartiles)": _quartiles,
    "spent per purchase: deviation ÷ mean": lambda shop: _spread(shop.amount),
    "spent per customer: deviation ÷ mean": lambda shop: _spread(shop.spent),
    "the best fifth's share of the money": _best_fifth,
    "Gini of what customers spent": lambda shop: f"{gini(shop):.2f}",
}
