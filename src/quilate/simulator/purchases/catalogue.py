"""The products, their prices and costs, and who picks which."""

from dataclasses import dataclass

import numpy as np

from quilate.simulator.arrays import Floats, Integers, Texts
from quilate.simulator.company.purchases import Purchases
from quilate.simulator.draws import Chance, settled

#: People are sorted into so many tastes, from the cheapest products to the dearest.
TASTES = 5
#: How sharply a taste keeps to its own part of the price list.
_TASTE_WIDTH = 0.28


@dataclass(frozen=True)
class Catalogue:
    """All products of all categories, one category after the other, each from cheap to dear.

    Attributes
    ----------
    category
        (p,) The category of each product, by position.
    names
        (p,) What it is called.
    price, cost
        (p,) On the first day, in the company's currency.
    ladder
        (categories · tastes · widest category,) The cumulative probabilities with which each taste
        picks a category's products, each row lifted by its number, so that one search serves all.
    first
        (categories + 1,) Position of each category's first product.
    mean_price, mean_cost
        (tastes, categories) Of the product that a taste picks.
    """

    category: Integers
    names: Texts
    price: Floats
    cost: Floats
    ladder: Floats
    first: Integers
    mean_price: Floats
    mean_cost: Floats

    def picked(self, category: Integers, taste: Integers, share: Floats) -> Integers:
        """Return the products that shares of (0, 1) fall on, within categories and tastes."""
        row = category * TASTES + taste
        width = int(np.diff(self.first).max())
        place = np.searchsorted(self.ladder, row + share, side="right") - row * width
        picked: Integers = self.first[category] + place
        return picked


def stocked(purchases: Purchases, chance: Chance) -> Catalogue:
    """Return the catalogue of a company."""
    sizes = np.array([category.products for category in purchases.categories])
    first = np.concatenate([[0], np.cumsum(sizes)])
    category = np.repeat(np.arange(len(sizes)), sizes)
    price, cost = _prices(purchases, chance, sizes)
    popularity = _popularity(chance, sizes)
    weights = np.diff(popularity, axis=2, prepend=0.0)
    rows = np.arange(len(sizes) * TASTES).reshape(len(sizes), TASTES, 1)
    means = [_means(weights, amounts, first) for amounts in (price, cost)]
    names = [
        f"{part.name} {number:0{len(str(part.products))}d}"
        for part in purchases.categories
        for number in range(1, part.products + 1)
    ]
    return Catalogue(
        category=category,
        names=np.array(names, dtype=object),
        price=price,
        cost=cost,
        ladder=(popularity + rows).ravel(),
        first=first,
        mean_price=means[0],
        mean_cost=means[1],
    )


def _prices(purchases: Purchases, chance: Chance, sizes: Integers) -> tuple[Floats, Floats]:
    prices, costs = [], []
    for position, category in enumerate(purchases.categories):
        products = np.arange(sizes[position])
        drawn = np.sort(category.price.quantile(chance.uniform(f"price.{position}", products)))
        prices.append(np.maximum(np.round(drawn * 20) / 20, 0.05))  # prices end in 0 or 5
        wobble = 2 * chance.uniform(f"cost.{position}", products) - 1
        share = np.clip(category.cost_share + category.cost_deviation * wobble, 0.0, None)
        costs.append(np.round(prices[-1] * share, 2))
    return np.concatenate(prices), np.concatenate(costs)


def _popularity(chance: Chance, sizes: Integers) -> Floats:
    """(categories, tastes, widest) Return cumulative probabilities, 1 beyond a category's last."""
    popularity = np.ones((len(sizes), TASTES, int(sizes.max())))
    for position, size in enumerate(sizes):
        # A few products sell most: Zipf's law over a shuffled rank.
        rank = np.argsort(chance.uniform(f"popularity.{position}", np.arange(size))) + 1
        place = (np.arange(size) + 0.5) / size
        for taste in range(TASTES):
            near = np.exp(-0.5 * ((place - (taste + 0.5) / TASTES) / _TASTE_WIDTH) ** 2)
            cumulative = np.cumsum(near / rank**0.7)
            popularity[position, taste, :size] = settled(cumulative / cumulative[-1])
            popularity[position, taste, size - 1] = 1.0
    return popularity


def _means(weights: Floats, amounts: Floats, first: Integers) -> Floats:
    means = np.empty((weights.shape[1], weights.shape[0]))
    for position in range(weights.shape[0]):
        own = amounts[first[position] : first[position + 1]]
        means[:, position] = weights[position, :, : len(own)] @ own
    return means
