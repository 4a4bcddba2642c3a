"""``python -m bench.believability``: draw the simulated companies beside published ones.

Writes the pictures and the tables of ``docs/believability.md``; what it says about them is written
by hand. What needs a published file that is absent is left as it is, and named.
"""

import re
from pathlib import Path

import numpy as np

from bench import believability_figures as figures
from bench import believability_telco as telco
from bench.believability_figures import Measure
from bench.believability_orders import PUBLISHED, Pair, pairs
from bench.believability_pictures import (
    Panel,
    bars,
    indices,
    lorenz_curves,
    pairs_of_bars,
    save,
)

PAGE = Path(__file__).parents[1] / "docs" / "believability.md"
PICTURES = PAGE.parent / "images"

_MONTHS = list("JFMAMJJASOND")
_WEEKDAYS = "Mon Tue Wed Thu Fri Sat Sun".split()


def main() -> None:
    """Draw what there is data for."""
    shops = pairs()
    if len(shops) == len(PUBLISHED):
        draw_shops(shops, PICTURES)
        write_between("shops", figures.figures_table(shops), PAGE)
    if (file := telco.published()) is not None:
        simulation = telco.simulated()
        draw_telco(file, simulation, PICTURES)
        write_between("telco", telco.churn_table(file, simulation), PAGE)
    print(f"Written: {PAGE}")


def draw_shops(shops: list[Pair], folder: Path) -> None:
    """Draw all that is compared of the shops."""
    counts = [str(count) for count in range(1, figures.MOST_PURCHASES)]
    counts.append(f"{figures.MOST_PURCHASES}+")
    ends = [f"{edge - 0.5:.0f}" for edge in figures.WAIT_EDGES[1:]]
    spent = [_multiple(edge) for edge in figures.SPENT_EDGES[:-1]]
    for name, measure, labels, axis, every in (
        ("purchases", figures.purchase_shares, counts, "purchases of a customer", 1),
        ("waits", figures.wait_shares, ends, "days to the next purchase, up to", 1),
        ("orders", figures.order_shares, spent, "spent on a purchase, times the median", 4),
        ("customers", figures.customer_shares, spent, "spent by a customer, times the median", 4),
    ):
        save(name, folder, 4.2, bars(_panels(shops, measure), labels, axis, every=every))
    curves = [
        (shop.name, figures.lorenz(shop.published), figures.lorenz(shop.simulated))
        for shop in shops
    ]
    save(
        "lorenz",
        folder,
        3.4,
        lorenz_curves(curves, "customers, the best first", "share of the money"),
    )
    months = (_panels(shops[-1:], figures.month_index), _MONTHS)
    weekdays = [(_panels([shop], figures.weekday_index), _WEEKDAYS) for shop in shops]
    save("season", folder, 5.4, indices([months, *weekdays]))


def draw_telco(file: telco.Leavers, simulation: telco.Leavers, folder: Path) -> None:
    """Draw the share who left, by tenure, a panel for each contract."""
    shares = [telco.leaving_shares(counts) for counts in (file, simulation)]
    panels = [
        (name, *(np.nan_to_num(share[place]) for share in shares))
        for place, name in enumerate(telco.CONTRACTS)
    ]
    labels = [str(months) for months in telco.TENURES]
    save("telco", folder, 2.9, pairs_of_bars(panels, labels, "months there, up to"))


def write_between(name: str, text: str, page: Path) -> None:
    """Put a text between the page's comments of that name."""
    before, after = f"<!-- {name} -->\n", f"<!-- end of {name} -->"
    inside = re.compile(f"{before}.*?{after}", re.DOTALL)
    filled = f"{before}{text}\n{after}"
    page.write_text(inside.sub(lambda _: filled, page.read_text("utf-8")), "utf-8")


def _panels(shops: list[Pair], measure: Measure) -> list[Panel]:
    """Return a published shop's panel and the simulated one's for each pair."""
    panels = []
    for shop in shops:
        published, simulated = measure(shop.published), measure(shop.simulated)
        panels.append(Panel(shop.name, published, simulated, is_simulated=False))
        panels.append(Panel("Simulated, seen alike", simulated, published, is_simulated=True))
    return panels


def _multiple(edge: float) -> str:
    return f"{edge:g}" if edge >= 1 else f"1/{1 / edge:g}"


if __name__ == "__main__":
    main()
