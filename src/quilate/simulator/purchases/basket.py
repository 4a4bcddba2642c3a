"""Lines of orders, and what comes back of them."""

from dataclasses import dataclass, fields, replace

import numpy as np

from quilate.simulator.arrays import Flags, Floats, Integers, Texts
from quilate.simulator.company.purchases import Purchases
from quilate.simulator.draws import Chance
from quilate.simulator.world.events import Events

#: A basket holds no more lines: somebody has to carry it.
MOST_LINES = 60
#: What comes back does so after so many days.
_EARLIEST_RETURN, _LATEST_RETURN = 3, 21


@dataclass(frozen=True)
class Basket:
    """Lines, one row each, in the order in which they were rung up.

    Attributes
    ----------
    order, line, customer, product
        (m,) The numbers of each.
    occasion
        (m,) Which of the customer's lines of all times it is: what luck it has goes by this.
    category, channel
        (m,) Their names.
    units
        (m,) How many of the product.
    unit_price, amount, cost, variable_cost
        (m,) Cents: the price asked for a unit, what is paid for the line after the discount, what
        the goods cost, what it costs to sell them.
    discount
        (m,) Share of the price that was cut.
    """

    order: Integers
    line: Integers
    occasion: Integers
    customer: Integers
    product: Integers
    category: Texts
    channel: Texts
    units: Integers
    unit_price: Integers
    discount: Floats
    amount: Integers
    cost: Integers
    variable_cost: Integers

    def of(self, chosen: Flags) -> "Basket":
        """Return the lines that a mask chooses."""
        return Basket(*(getattr(self, name)[chosen] for name in _COLUMNS))

    def and_then(self, more: "Basket") -> "Basket":
        """Return these lines and further ones after them."""
        both = ((getattr(self, name), getattr(more, name)) for name in _COLUMNS)
        return Basket(*(np.concatenate(parts) for parts in both))

    def record(self, day: int, events: Events) -> None:
        """Write the lines down, and their orders."""
        first = self.line == 1
        total = np.add.reduceat(self.amount, np.flatnonzero(first))
        events.add(
            "orders",
            int(first.sum()),
            order_id=self.order[first],
            customer_id=self.customer[first],
            day=day,
            channel=self.channel[first],
            amount=total,
        )
        self._record_lines(day, events, is_return=False)

    def record_return(self, day: int, events: Events) -> None:
        """Write down that the lines come back."""
        self._record_lines(day, events, is_return=True)

    def returned(self, chance: Chance, purchases: Purchases) -> tuple["Basket", Integers]:
        """Return what of it will come back, as negative lines, and after how many days each."""
        shares = {part.name: part.returned_share for part in purchases.categories}
        costs = {part.name: round(part.return_cost * 100) for part in purchases.categories}
        share = np.array([shares[name] for name in self.category])
        # Numbers of orders would not do: they depend on what others buy.
        back = self.of(chance.happens("return.line", self.customer, share, self.occasion))
        span = _LATEST_RETURN - _EARLIEST_RETURN + 1
        wait = chance.uniform("return.wait", back.customer, back.occasion) * span
        negative = replace(
            back,
            units=-back.units,
            amount=-back.amount,
            cost=-back.cost,
            variable_cost=np.array([costs[name] for name in back.category], dtype=np.int64),
        )
        return negative, _EARLIEST_RETURN + wait.astype(np.int64)

    def _record_lines(self, day: int, events: Events, *, is_return: bool) -> None:
        events.add(
            "order_lines",
            len(self.order),
            order_id=self.order,
            line=self.line,
            customer_id=self.customer,
            day=day,
            product_id=self.product,
            category=self.category,
            channel=self.channel,
            quantity=self.units,
            unit_price=self.unit_price,
            discount=self.discount,
            amount=self.amount,
            cost=self.cost,
            margin=self.amount - self.cost - self.variable_cost,
            is_return=is_return,
        )


_COLUMNS = [column.name for column in fields(Basket)]
