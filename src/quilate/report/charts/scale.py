"""From amounts to pixels: straight, or bent so that large and negative amounts both fit."""

import math
from dataclasses import dataclass
from typing import Protocol

_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)


class Scale(Protocol):
    """Where an amount lies along an axis."""

    def __call__(self, amount: float) -> float: ...

    def ticks(self, most: int) -> list[float]: ...


@dataclass(frozen=True)
class LinearScale:
    """Equal amounts, equal lengths; ``start`` and ``end`` are pixels and may run backwards."""

    lowest: float
    highest: float
    start: float
    end: float

    def __call__(self, amount: float) -> float:
        share = (amount - self.lowest) / ((self.highest - self.lowest) or 1.0)
        return self.start + share * (self.end - self.start)

    def ticks(self, most: int) -> list[float]:
        """Return round amounts within the scale, ``most`` of them or fewer."""
        step = _round_step((self.highest - self.lowest) / max(most, 1))
        first, last = math.ceil(self.lowest / step - 1e-9), math.floor(self.highest / step + 1e-9)
        return [count * step for count in range(first, last + 1)]


@dataclass(frozen=True)
class AsinhScale:
    """Linear near zero, logarithmic beyond ``bend`` in both directions."""

    lowest: float
    highest: float
    bend: float
    start: float
    end: float

    def __call__(self, amount: float) -> float:
        # position = asinh(amount / bend), which passes through zero where a logarithm cannot
        return self._straight(math.asinh(amount / self.bend))

    def ticks(self, most: int) -> list[float]:
        """Return zero and powers of ten that stand well apart, ``most`` of them or fewer."""
        least_gap = abs(self.end - self.start) / max(most, 1)
        kept = [0.0]
        for sign, limit in ((1.0, self.highest), (-1.0, -self.lowest)):
            kept += self._powers(sign, limit, least_gap)
        return sorted(kept)

    @property
    def _straight(self) -> LinearScale:
        return LinearScale(
            math.asinh(self.lowest / self.bend),
            math.asinh(self.highest / self.bend),
            self.start,
            self.end,
        )

    def _powers(self, sign: float, limit: float, least_gap: float) -> list[float]:
        kept: list[float] = []
        last = self(0.0)
        exponent = math.floor(math.log10(self.bend))
        while 10.0**exponent <= limit:
            amount = sign * 10.0**exponent
            if abs(self(amount) - last) >= least_gap:
                kept.append(amount)
                last = self(amount)
            exponent += 1
        return kept


def _round_step(least: float) -> float:
    if least <= 0:
        return 1.0
    magnitude = 10.0 ** math.floor(math.log10(least))
    return next(step * magnitude for step in _STEPS if step * magnitude >= least * (1 - 1e-9))
