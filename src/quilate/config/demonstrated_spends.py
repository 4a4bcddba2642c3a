"""What customers of the simulated company told that they spend, by the ordinary actions."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import numpy as np
from django.utils import timezone

from quilate.core.facts import FACTS, ask
from quilate.core.models import Company, Person
from quilate.core.roles import Area
from quilate.customers.models import Customer
from quilate.language import Language
from quilate.value.share.actions import Told, record
from quilate.value.share.models import Origin
from quilate.value.share.models.origin import PAPERS
from quilate.value.share.spent import revenue_of_year

#: So many of the largest customers were asked, and of every so many a paper tells.
_ASKED, _OF_PAPERS = 90, 7
#: One in so many answered long ago, and one spends more with us than it told.
_OLD, _BELOW = 12, 40
_OLD_DAYS = 800


def tell_some(*, at: dt.datetime) -> None:
    """Let marketing write down what the largest customers answered, and what papers say."""
    by = Person.objects.filter(area=Area.MARKETING).order_by("pk")[0]
    rows = ask(
        f"SELECT customer_id, revenue_12m FROM {FACTS} WHERE revenue_12m > 0 AND orders_12m > 2"
        f" ORDER BY revenue_12m DESC, customer_id LIMIT {_ASKED}"
    )
    customers = Customer.objects.in_bulk([number for number, _ in rows])
    for (number, revenue), told in zip(rows, _told(rows, timezone.localdate(at)), strict=True):
        customer = customers[number]
        if told.origin is Origin.OF_TEN and revenue_of_year(customer, until=told.told_on) <= 0:
            # They had not begun to buy: they told an amount.
            told = replace(told, origin=Origin.AMOUNT, figure=2 * revenue)  # noqa: PLW2901
        record(customer, told, by=by, at=at)


def _told(rows: list[tuple[int, Decimal]], today: dt.date) -> Iterator[Told]:
    rng = np.random.default_rng(23)
    note = Language(Company.current().language)("demonstration-spend")
    for turn, (_, revenue) in enumerate(rows, start=1):
        share = Decimal(int(rng.integers(3, 10))) / 10
        day = today - dt.timedelta(days=int(rng.integers(5, 60)))
        if turn % _BELOW == 0:
            yield Told(Origin.AMOUNT, round(revenue / 2, -1), day)
        elif turn % _OF_PAPERS == 0:
            paper = PAPERS[int(rng.integers(len(PAPERS)))]
            yield Told(paper, round(revenue / share, -1), day, note)
        elif turn % _OLD == 0:
            old = today - dt.timedelta(days=_OLD_DAYS)
            yield Told(Origin.AMOUNT, round(revenue / share, -1), old)
        else:
            yield _answered(share, revenue, day, of_ten=turn % 3 > 0)


def _answered(share: Decimal, revenue: Decimal, day: dt.date, *, of_ten: bool) -> Told:
    if of_ten:
        return Told(Origin.OF_TEN, share * 10, day)
    return Told(Origin.AMOUNT, round(revenue / share, -1), day)
