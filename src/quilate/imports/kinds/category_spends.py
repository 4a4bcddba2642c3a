"""What customers spend on the category: answers to a survey, and what papers say."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from quilate.imports.kinds.activity.words import customer
from quilate.imports.kinds.customer_keys import customers_by_key, keys_in, unknown_customer
from quilate.imports.kinds.field import choice, day, number, text
from quilate.imports.kinds.kind import Errand, Kind
from quilate.imports.kinds.plan import Fault, Plan, Row
from quilate.language import Problem
from quilate.value.share.actions import Told
from quilate.value.share.models import CategorySpend, Origin, Source
from quilate.value.share.spent import Until, revenues_of_years

#: Of every ten so exactly, and money to the cent.
_OF_TEN, _CENT = Decimal("0.001"), Decimal("0.01")
#: Of a customer, what was said on a day by a source.
_Said = tuple[int, dt.date, Source]


@dataclass(frozen=True)
class _Telling:
    """What a row tells of a customer."""

    row: Row
    customer: int
    told: Told

    @property
    def said(self) -> _Said:
        return self.customer, self.told.told_on, self.told.origin.source

    @property
    def until(self) -> Until:
        return self.customer, self.told.told_on

    @property
    def figure(self) -> tuple[Origin, Decimal]:
        return self.told.origin, self.told.figure


class CategorySpends(Kind):
    """What customers spend in a year, with all who sell such things. It is added, never changed."""

    name = "category-spends"
    icon = "chart-pie"
    key = ("customer", "told_on", "origin")
    is_seldom = True
    fields = (
        customer(),
        day(
            "told_on",
            "told_on answered_on respondido_el fecha_respuesta fecha_encuesta fecha date dia",
            "2026-03-15",
            required=True,
        ),
        number("of_ten", "of_ten out_of_ten of_10 de_cada_diez de_cada_10 de_diez respuesta", "4"),
        number(
            "category_spend",
            "category_spend yearly_spend annual_spend gasto_anual gasto_categoria gasto_total"
            " gasto importe amount",
            "",
        ),
        choice(
            "origin",
            "origin source origen fuente documento document",
            "",
            {
                "answer": "respuesta, encuesta, survey, cliente, customer",
                Origin.CONTRACT.value: "contrato",
                Origin.TENDER.value: "licitacion, concurso, pliego",
                Origin.ACCOUNTS.value: "cuentas, cuentas anuales, annual accounts, balance",
            },
        ),
        text("note", "note nota notas notes comentario comentarios", "", longest=500),
    )

    def plan(self, rows: Sequence[Row], errand: Errand) -> Plan:
        """Return which answers are new; one beside another of the day is disputed."""
        return _planned(rows, errand)[0]

    def enter(self, rows: Sequence[Row], errand: Errand) -> Plan:
        """Write down the answers that are new."""
        plan, new = _planned(rows, errand)
        CategorySpend.objects.bulk_create(new)
        return plan


def _planned(rows: Sequence[Row], errand: Errand) -> tuple[Plan, list[CategorySpend]]:
    """Return what is done with rows, and what is written of those that are new."""
    plan, new = Plan(), []
    tellings = list(_tellings(plan, rows, errand))
    revenues = revenues_of_years({each.until for each in tellings if each.told.needs_revenue})
    kept = _kept({each.customer for each in tellings})
    for each in tellings:
        figures = kept.setdefault(each.said, set())
        if each.figure in figures:
            plan.unchanged.append(each.row)
        elif figures:
            plan.dispute(each.row, _fault(each, "imports-conflict-spend"))
        elif spend := _spend(plan, each, revenues.get(each.until), errand):
            plan.creates.append(each.row)
            plan.touched.add(each.customer)
            figures.add(each.figure)
            new.append(spend)
    return plan, new


def _tellings(plan: Plan, rows: Sequence[Row], errand: Errand) -> Iterator[_Telling]:
    """Yield what rows tell of customers who are there; what cannot be used is rejected."""
    usable = list(plan.usable(rows))
    customers = customers_by_key(keys_in(usable), by=errand.by)
    for row in usable:
        customer = customers.get(row.values["customer"])
        if customer is None:
            plan.reject(row, unknown_customer(row))
        elif fault := _fault_of(row, errand):
            plan.reject(row, fault)
        else:
            yield _Telling(row, customer.number, _told(row))


def _spend(
    plan: Plan, telling: _Telling, revenue: Decimal | None, errand: Errand
) -> CategorySpend | None:
    """Return what is written; a row from which no amount follows is rejected."""
    try:
        return telling.told.written(telling.customer, revenue, by=errand.by, at=errand.at)
    except Problem as problem:
        plan.reject(telling.row, _fault(telling, _REJECTED[problem.message_id]))
        return None


#: A form says it to who writes one answer, a row to who corrects a file.
_REJECTED = {
    "wallet-needs-more-than-nothing": "imports-reject-spend-nothing",
    "wallet-more-than-ten": "imports-reject-spend-more-than-ten",
    "wallet-nothing-bought": "imports-reject-spend-nothing-bought",
}


def _fault_of(row: Row, errand: Errand) -> Fault | None:
    """Return what in a row contradicts itself, or cannot be yet."""
    of_ten, amount = row.values.get("of_ten"), row.values.get("category_spend")
    if (of_ten is None) == (amount is None):
        return Fault("of_ten", _plain(of_ten), "imports-reject-spend-one")
    if of_ten is not None and _origin(row) not in (None, "answer"):
        return Fault("origin", str(_origin(row)), "imports-reject-spend-paper")
    told_on: dt.date = row.values["told_on"]
    if told_on > errand.at.date():
        return Fault("told_on", told_on.isoformat(), "imports-reject-spend-day")
    return None


def _origin(row: Row) -> str | None:
    return row.values.get("origin")


def _told(row: Row) -> Told:
    of_ten = row.values.get("of_ten")
    told_on, note = row.values["told_on"], row.values.get("note") or ""
    if of_ten is not None:
        return Told(Origin.OF_TEN, Decimal(of_ten).quantize(_OF_TEN), told_on, note)
    said = _origin(row) or "answer"
    origin = Origin.AMOUNT if said == "answer" else Origin(said)
    return Told(origin, Decimal(row.values["category_spend"]).quantize(_CENT), told_on, note)


def _fault(telling: _Telling, reason: str) -> Fault:
    field = "of_ten" if telling.told.needs_revenue else "category_spend"
    return Fault(field, _plain(telling.told.figure), reason)


def _plain(figure: Decimal | None) -> str:
    """Return a figure with the decimals that it has; nothing where there is none."""
    return "" if figure is None else f"{figure.normalize():f}"


def _kept(customers: set[int]) -> dict[_Said, set[tuple[Origin, Decimal]]]:
    """Return which figures were told, what was taken back since among them.

    A file that is brought again does not bring back what was found wrong.
    """
    kept: dict[_Said, set[tuple[Origin, Decimal]]] = {}
    for spend in CategorySpend.objects.filter(customer__among=customers, is_given=True):
        said = (spend.customer_id, spend.told_on, spend.source)
        figure = spend.amount if spend.of_ten is None else spend.of_ten
        assert figure is not None
        kept.setdefault(said, set()).add((Origin(spend.origin), figure))
    return kept
