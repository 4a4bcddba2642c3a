"""The contracts of a transaction log as the science wants them."""

import datetime as dt
from collections.abc import Sequence

import duckdb
import numpy as np

from quilate.clv.contracts.contracts import NEVER, Contracts, Terms
from quilate.clv.contracts.snapshot import ContractSnapshot
from quilate.clv.estimator import Floats
from quilate.runs.observing import day_of, days_since_epoch
from quilate.transactions.histories import Columns, numpy_columns

#: What a month brings lately is the mean of so many charges.
CHARGES_LATELY = 3
#: A contract that has not been charged for so many times its usual interval, and a month, has
#: ended, whatever the source says.
SILENT_INTERVALS = 2
_DAYS_PER_MONTH = 30.4375
#: The months from one charge to the next, as SQL: 12 for what is charged by the year. A single
#: charge is for as many months as it has of what is agreed for one. Asked of the last ``charges``
#: of a contract: the mean ``amount``, the ``first_day`` and the ``last_day``, and what is
#: ``agreed`` for a month.
MONTHS_COVERED = f"""greatest(coalesce(round(
    CASE WHEN charges = 1 THEN amount / nullif(agreed, 0)
        ELSE (last_day - first_day) / (charges - 1) / {_DAYS_PER_MONTH} END
), 1), 1)"""
_CHARGED = f"""
    SELECT *, {MONTHS_COVERED} AS months
    FROM (
        SELECT contract_key, CAST(any_value(agreed) AS DOUBLE) AS agreed, avg(revenue) AS amount,
            avg(margin) AS margin, count(*) AS charges, min(day) AS first_day, max(day) AS last_day
        FROM (
            SELECT contract_key, contracts.amount AS agreed, revenue, margin, day
            FROM charges JOIN contracts USING (contract_key) WHERE day <= $cutoff AND revenue > 0
            QUALIFY row_number() OVER (PARTITION BY contract_key ORDER BY day DESC) <= $lately
        )
        GROUP BY contract_key
    )
"""
_FOLLOWED = """
    SELECT contract_key, sum(margin) AS margin, count(*) FILTER (revenue > 0) AS charges
    FROM charges WHERE day > $cutoff AND day <= $until GROUP BY contract_key
"""
_TO_DATE = """
    SELECT customer_key, sum(revenue) AS revenue, sum(margin) AS margin,
        sum(cost) AS cost_to_serve, count(*) FILTER (is_charge) AS charges,
        sum(margin - cost) FILTER (day > $year_before) AS year_margin
    FROM (
        SELECT customer_key, day, revenue, margin, cost_to_serve AS cost, TRUE AS is_charge
        FROM charges
        UNION ALL SELECT customer_key, day, 0, 0, cost, FALSE FROM contract_costs
    )
    WHERE day <= $cutoff GROUP BY customer_key ORDER BY customer_key
"""


class ContractBook:
    """Asks for contracts at one cut-off after the other.

    Parameters
    ----------
    connection
        With the tables ``contracts``, ``terms``, ``charges`` and ``contract_costs`` of a
        transaction log.
    known_until
        The last day that may be seen.
    share
        The margin that is left of the amount of a contract that has not been charged yet.
    plans
        The plans by name, in their order; those of the contracts unless given.
    """

    def __init__(
        self,
        connection: duckdb.DuckDBPyConnection,
        known_until: dt.date,
        share: float,
        plans: Sequence[str] | None = None,
    ) -> None:
        self.connection = connection
        self._known_until = known_until
        self._share = share
        rows = self._columns("SELECT * FROM contracts ORDER BY contract_key")
        self.plans = list(plans) if plans is not None else sorted(set(map(str, rows["plan"])))
        self._amount = rows["amount"].astype(np.float64)
        self.contracts = Contracts(
            customer=rows["customer_key"].astype(np.int64),
            plan=self._numbered(rows["plan"]),
            started=days_since_epoch(rows["started_on"]),
            ended=np.minimum(_or_never(rows["ended_on"]), self._silent_since(len(rows["plan"]))),
            terms=self._terms(),
        )

    def __len__(self) -> int:
        return len(self.contracts)

    @property
    def agreed(self) -> Floats:
        """What is agreed of each for a month, money, (contracts,)."""
        return self._amount

    @property
    def first_day(self) -> int:
        """The day on which the first contract started, in days since 1970-01-01."""
        return int(self.contracts.started.min())

    def snapshot(
        self, cutoff: int, horizon_days: int, *, with_notice: bool = False
    ) -> ContractSnapshot:
        """Return what was known at the end of a day, and what followed as far as it may be seen.

        Parameters
        ----------
        with_notice
            Whether ends that lie ahead of the cut-off were announced by then.
        """
        then, known = self.contracts.known_at(cutoff)
        lately = self._lately(cutoff)
        followed = self._columns(
            _FOLLOWED,
            cutoff=day_of(cutoff),
            until=min(day_of(cutoff + horizon_days), self._known_until),
        )
        next_margin, next_charges = (
            self._by_contract(followed, name) for name in ("margin", "charges")
        )
        ends = self.contracts.ended[known]
        return ContractSnapshot(
            cutoff=cutoff,
            horizon_days=horizon_days,
            contracts=then,
            amount=lately["amount"][known],
            margin=lately["margin"][known],
            next_months=(next_charges * lately["interval"])[known],
            next_margin=next_margin[known],
            notice=np.where(with_notice & (ends > cutoff), ends, float(NEVER)),
        )

    def to_date(self, cutoff: int) -> Columns:
        """Return what contracts have brought and cost their holders, ``customer_key`` first."""
        days = {"cutoff": day_of(cutoff), "year_before": day_of(cutoff - 365)}
        return self._columns(_TO_DATE, **days)

    def ends_with_the_data(self, cutoff: int) -> bool:
        """Whether nothing is known to have been sold after a day."""
        ((later,),) = self.connection.execute(
            "SELECT (SELECT count(*) FROM charges WHERE day > $1)"
            " + (SELECT count(*) FROM purchases WHERE day > $1 AND is_purchase)",
            [day_of(cutoff)],
        ).fetchall()
        return not later

    def _lately(self, cutoff: int) -> dict[str, Floats]:
        """Return what a month of each brought lately, and months between its charges."""
        found = self._columns(_CHARGED, cutoff=day_of(cutoff), lately=CHARGES_LATELY)
        interval = self._by_contract(found, "months", 1.0)
        amount, margin = (
            self._by_contract(found, name) / interval for name in ("amount", "margin")
        )
        charged = self._by_contract(found, "charges") > 0
        # Of what has not been charged yet, no more is known than what is agreed.
        return {
            "interval": interval,
            "amount": np.where(charged, amount, self._amount),
            "margin": np.where(charged, margin, self._amount * self._share),
        }

    def _silent_since(self, contracts: int) -> Floats:
        """Return the day after which contracts should have been charged, and were not."""
        until = self._known_until
        found = self._columns(_CHARGED, cutoff=until, lately=CHARGES_LATELY)
        interval = found["months"] * _DAYS_PER_MONTH
        last = days_since_epoch(found["last_day"])
        patience = SILENT_INTERVALS * interval + _DAYS_PER_MONTH
        silent = last + patience < float(np.datetime64(until, "D").astype(np.int64))
        ended = np.full(contracts, float(NEVER))
        ended[found["contract_key"][silent]] = np.round(last + interval)[silent]
        return ended

    def _terms(self) -> Terms:
        rows = self._columns("SELECT * FROM terms ORDER BY contract_key, since")
        since, until = (days_since_epoch(rows[name]) for name in ("since", "until"))
        return Terms(rows["contract_key"].astype(np.int64), since, until)

    def _numbered(self, names: np.ndarray) -> np.ndarray:
        """Return the numbers of plans; one that nothing is known of is the one after the last."""
        number = {name: place for place, name in enumerate(self.plans)}
        return np.array([number.get(str(name), len(number)) for name in names], dtype=np.int64)

    def _by_contract(self, rows: Columns, name: str, otherwise: float = 0.0) -> Floats:
        found = np.full(len(self._amount), otherwise)
        found[rows["contract_key"]] = rows[name]
        return found

    def _columns(self, question: str, **asked: object) -> Columns:
        return numpy_columns(self.connection.sql(question, params=asked))


def share_left(
    connection: duckdb.DuckDBPyConnection, known_until: dt.date, otherwise: float
) -> float:
    """Return the margin that charges have left, as a share; otherwise what is assumed of lines."""
    ((revenue, margin),) = connection.execute(
        "SELECT coalesce(sum(revenue), 0), coalesce(sum(margin), 0) FROM charges WHERE day <= ?",
        [known_until],
    ).fetchall()
    return float(margin / revenue) if revenue > 0 else otherwise


def _or_never(days: np.ndarray) -> Floats:
    # What is no day is the smallest number of all.
    numbers = days_since_epoch(days)
    return np.where(np.isnat(days), float(NEVER), numbers)
