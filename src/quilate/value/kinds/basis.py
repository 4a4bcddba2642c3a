"""By what customers are compared: how they buy, what, where, and whether they are organisations.

Neither age nor sex nor anything that the law protects is among it. Of who bought seldom little is
known: their shares are drawn towards those of the company, as if they had bought a few times more
the way everybody does.
"""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from functools import cached_property
from typing import Any, Self

from quilate.activity.facts import PURCHASES
from quilate.core.facts import Source
from quilate.customers.facts import CONSENTS, PROFILE
from quilate.value.beyond.engaging import REFUSING
from quilate.value.bought import BOUGHT

#: Shared with other facts, and read once for all of them.
SOURCES: dict[str, Source] = {
    "sold": PURCHASES.sources["sold"],
    "bought": BOUGHT,
    "people": PROFILE.sources["people"],
    "decisions": CONSENTS.sources["decisions"],
}
CATEGORY, CHANNEL = "category", "channel"
#: So many purchases of everybody's kind are added to each customer's own.
_BORROWED = 2


@dataclass(frozen=True)
class Measure:
    """Something by which customers are compared.

    Attributes
    ----------
    name
        ``orders``, or of a mix ``category:7``.
    block
        Measures of one block count together as much as one of another.
    of_one
        SQL of a customer's, on a scale on which differences mean the same everywhere.
    of_all
        SQL of what is told of many together.
    """

    name: str
    block: str
    of_one: str
    of_all: str


@dataclass(frozen=True)
class Basis:
    """What the comparison takes from the company: its categories, channels and usual shares.

    Attributes
    ----------
    categories, channels
        Each with its share of what is spent.
    returns_share
        Of what is spent.
    margin_unit
        What a purchase leaves as a rule.
    """

    categories: dict[str, float]
    channels: dict[str, float]
    returns_share: float
    margin_unit: float

    @classmethod
    def kept(cls, kept: dict[str, Any]) -> Self:
        """Return a basis as it was kept."""
        return cls(**kept)

    def keep(self) -> dict[str, Any]:
        """Return it as JSON keeps it."""
        return asdict(self)

    @cached_property
    def measures(self) -> list[Measure]:
        """Return the measures, in the order of the columns."""
        returned = "least(returned / nullif(spent, 0), 1)"
        return [
            Measure("quiet", "quiet", "ln(1 + quiet)", "avg(quiet)"),
            Measure("orders", "orders", "ln(orders_per_year)", "avg(orders_per_year)"),
            Measure(
                "margin",
                "margin",
                f"asinh(margin / orders / {_number(self.margin_unit)})",
                "sum(margin) / sum(orders)",
            ),
            Measure(
                "returns",
                "returns",
                _share(returned, self.returns_share),
                "sum(returned) / nullif(sum(spent), 0)",
            ),
            Measure("organisation", "organisation", "is_organisation", "avg(is_organisation)"),
            *_mix(CATEGORY, self.categories),
            *_mix(CHANNEL, self.channels),
        ]

    @property
    def blocks(self) -> list[int]:
        """Return the block of each measure, from 0."""
        names = list(dict.fromkeys(each.block for each in self.measures))
        return [names.index(each.block) for each in self.measures]

    def buying(self) -> str:
        """Return the query of how each customer buys, of those who bought and may be studied."""
        parts = [
            *_spent_on("category_id", CATEGORY, self.categories),
            *_spent_on("channel", CHANNEL, self.channels),
        ]
        return _BUYING.format(parts="".join(f"{each}, " for each in parts))


def _mix(block: str, shares: dict[str, float]) -> Iterator[Measure]:
    for place, code in enumerate(_in_order(shares)):
        column = f"{block}_{place}"
        yield Measure(
            f"{block}:{code}",
            block,
            _share(f"{column} / nullif(spent, 0)", shares[code]),
            f"sum({column}) / nullif(sum(spent), 0)",
        )


def _in_order(shares: dict[str, float]) -> list[str]:
    """Return the codes of a mix, the largest share first, as the weights of a partition have them.

    The keys of what PostgreSQL keeps as JSON come back in another order.
    """
    return sorted(shares, key=lambda code: (-shares[code], code))


def _share(own: str, usual: float) -> str:
    """Return the square root of a share: differences between small ones count as well."""
    known = f"orders * coalesce({own}, {_number(usual)}) + {_BORROWED} * {_number(usual)}"
    return f"sqrt(({known}) / (orders + {_BORROWED}))"


def _spent_on(column: str, block: str, shares: dict[str, float]) -> Iterator[str]:
    for place, code in enumerate(_in_order(shares)):
        named = f"CAST({column} AS VARCHAR) = '{_quoted(code)}'"
        spent = f"sum(greatest(account_amount, 0)) FILTER (NOT is_return AND {named})"
        yield f"CAST(coalesce({spent}, 0) AS DOUBLE) AS {block}_{place}"


def _quoted(text: str) -> str:
    return text.replace("'", "''")


def _number(value: float) -> str:
    # With an exponent it is a DOUBLE; without, DuckDB would take it for a decimal.
    return f"{value:.12e}"


_BUYING = f"""
    WITH {REFUSING}, summed AS (
        SELECT customer_id, {{parts}}count(DISTINCT order_id) FILTER (NOT is_return) AS orders,
            CAST(sum(margin) AS DOUBLE) AS margin,
            CAST(coalesce(sum(greatest(account_amount, 0)) FILTER (NOT is_return), 0) AS DOUBLE)
                AS spent,
            CAST(coalesce(sum(greatest(-account_amount, 0)) FILTER (is_return), 0) AS DOUBLE)
                AS returned
        FROM sold GROUP BY customer_id
    )
    SELECT summed.*, greatest(date_diff('day', last_purchase, as_of), 0) AS quiet,
        orders / greatest(date_diff('day', first_purchase, as_of) / 365, 1) AS orders_per_year,
        CAST(people.kind = 'organisation' AS DOUBLE) AS is_organisation
    FROM summed JOIN bought USING (customer_id) JOIN people USING (customer_id)
        LEFT JOIN refusing USING (customer_id)
    WHERE orders > 0 AND NOT coalesce(has_refused, FALSE)
"""
