"""Simulated bases of any size, and the report that a run would make of them."""

import datetime as dt
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from quilate.report.aggregates import ValuedCustomers, figures_of
from quilate.report.contents import (
    Assumptions,
    Backtest,
    Candidate,
    FitNote,
    Interval,
    Metrics,
    Provenance,
    Reading,
    RejectedRow,
    RejectReason,
    ReportContents,
)

AS_OF = dt.date(2025, 9, 30)


@dataclass(frozen=True)
class Simulated:
    """Revenue and margin of each customer, from which the rest follows."""

    revenue: NDArray[np.float64]
    margin: NDArray[np.float64]
    seed: int = 7

    def customers(self) -> ValuedCustomers:
        random = np.random.default_rng(self.seed)
        n = self.margin.size
        alive = random.beta(0.7, 0.9, n)
        current = self.margin * random.uniform(0.1, 1.0, n) * (alive > 0.15)
        clv = self.margin * alive * random.lognormal(-0.5, 0.4, n)
        spread = np.abs(clv) * random.uniform(0.3, 0.9, n) + 4
        days = random.integers(0, 730, n) - 730
        first = (np.datetime64(AS_OF) + days).astype("datetime64[D]")
        following = (np.datetime64(AS_OF) + random.integers(3, 200, n)).astype("datetime64[D]")
        following[alive < 0.2] = np.datetime64("NaT")
        high_now, high_later = current >= self.cut(current), clv >= self.cut(clv)
        return ValuedCustomers(
            customer_id=[f"C-{10_000 + row}" for row in range(n)],
            first_purchase=first,
            revenue=self.revenue,
            value_to_date=self.margin,
            current_value=current,
            p_alive=alive,
            clv=clv,
            clv_low=clv - spread * 0.8,
            clv_high=clv + spread,
            next_purchase=following,
            quadrant=np.where(high_later, np.where(high_now, 0, 2), np.where(high_now, 1, 3)),
            uncertain=random.random(n) < 0.22,
            tier=np.array(["A", "B", "C", "D"])[np.searchsorted([0.05, 0.2, 0.5], _place(clv))],
            rank=_rank(clv),
            rank_by_revenue=_rank(self.revenue * alive),
        )

    @staticmethod
    def cut(amounts: NDArray[np.float64]) -> float:
        return float(np.quantile(amounts, 0.8)) if amounts.size else 0.0


def a_base(customers: int = 20_000, *, seed: int = 7) -> Simulated:
    """A retailer: most customers small, some at a loss."""
    random = np.random.default_rng(seed)
    revenue = random.lognormal(4.6, 1.25, customers)
    rate = np.clip(random.normal(0.33, 0.22, customers), -0.6, 0.8)
    return Simulated(revenue, revenue * rate, seed)


def contents_of(base: Simulated, **changes: object) -> ReportContents:
    """The report of a base; ``changes`` replace whole parts of it."""
    customers = base.customers()
    equity = float(customers.clv.sum())
    figures = figures_of(
        customers,
        equity=Interval(equity, equity - abs(equity) * 0.06, equity + abs(equity) * 0.08),
        cut_current_value=base.cut(customers.current_value),
        cut_clv=base.cut(customers.clv),
    )
    parts: dict[str, object] = {
        "provenance": provenance(),
        "figures": figures,
        "backtest": backtest(),
        "assumptions": Assumptions(None, True, (FitNote("Pareto/NBD", "did not converge"),)),
        "reading": reading(),
    }
    return ReportContents(**(parts | changes))  # type: ignore[arg-type]


def provenance(currency: str | None = "EUR", source: str = "pedidos_2023-2025.csv") -> Provenance:
    return Provenance(
        source=source,
        as_of=AS_OF,
        period_start=dt.date(2023, 10, 1),
        period_end=AS_OF,
        currency=currency,
        horizon_days=365,
        discount_rate_per_year=0.1,
        champion="MBG/NBD + margen",
        version="0.1.0",
        input_sha256="3b1f0c9a" * 8,
    )


def backtest(*, bias: float = -0.031, customers: int = 17_213) -> Backtest:
    said = 412.0 * np.exp(-0.55 * np.arange(10.0))
    wobble = np.array([1.06, 0.97, 1.03, 0.9, 1.12, 0.94, 1.1, 0.85, 1.2, 0.7])
    return Backtest(
        cutoff=dt.date(2025, 3, 31),
        window_end=AS_OF,
        customers=customers,
        champion="MBG/NBD + margen",
        candidates=candidates(bias),
        said=said,
        happened=said * wobble,
    )


def candidates(bias: float) -> tuple[Candidate, ...]:
    rows = (
        ("MBG/NBD + margen", 0, 31.8, 91.2, bias, 0.716, 0.451, 0.688, 0.12, 0.807, 0.091),
        ("BG/NBD + margen", 0, 32.7, 92.9, -0.173, 0.672, 0.421, 0.684, 0.21, 0.79, 0.13),
        ("Pareto/NBD + margen", 0, 32.5, 92.2, -0.148, 0.659, 0.445, 0.672, 0.37, 0.78, 0.12),
        ("Boosting", 0, 36.6, 97.6, 0.094, 0.717, 0.448, 0.688, 0.145, 0.76, 0.11),
        ("Mezcla", 0, 33.2, 91.5, -0.085, 0.714, 0.454, 0.688, 0.19, 0.80, 0.10),
        (
            "Igual que el periodo anterior",
            1,
            38.0,
            114.5,
            0.247,
            0.667,
            0.5,
            0.682,
            0.81,
            0.7,
            0.15,
        ),
        ("Frecuencia × ticket medio", 1, 42.4, 132.7, 0.456, 0.682, 0.479, 0.677, 0.8, 0.66, 0.08),
        ("Media de su celda RFM", 1, 40.2, 114.9, 0.032, 0.679, 0.404, 0.667, 0.25, 0.74, 0.14),
    )
    return tuple(Candidate(name, bool(naive), Metrics(*rest)) for name, naive, *rest in rows)


def reading() -> Reading:
    return Reading(
        rows_read=69_659,
        rows_used=66_512,
        rows_guest=2_918,
        rows_rejected=229,
        guest_money=93_448.2,
        duplicate_rows=255,
        reasons=(
            RejectReason("La fecha no se puede leer", 141),
            RejectReason("El importe no es un número", 88),
        ),
        examples=(
            RejectedRow("pedidos.csv", 1_204, "fecha", "31/02/2024", "La fecha no existe"),
            RejectedRow("pedidos.csv", 9_882, "importe", "12,3,4", "El importe no es un número"),
        ),
    )


def _place(amounts: NDArray[np.float64]) -> NDArray[np.float64]:
    return _rank(amounts) / max(amounts.size, 1)


def _rank(amounts: NDArray[np.float64]) -> NDArray[np.int64]:
    rank = np.empty(amounts.size, dtype=np.int64)
    rank[np.argsort(-amounts, kind="stable")] = np.arange(1, amounts.size + 1)
    return rank
