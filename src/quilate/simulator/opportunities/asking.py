"""What customers ask for when they do."""

from dataclasses import dataclass

import numpy as np

from quilate.simulator.arrays import Floats, Integers, Texts
from quilate.simulator.company.opportunities import Opportunities, Subject, Way
from quilate.simulator.draws import settled, spread_over
from quilate.simulator.opportunities.odds import Odds
from quilate.simulator.opportunities.seekers import Seekers
from quilate.simulator.opportunities.sellers import Team
from quilate.simulator.opportunities.waiting_room import Waiting
from quilate.simulator.world.events import Events
from quilate.simulator.world.setting import Setting

#: Quantiles that stand for a law where its outline is enough.
_OUTLINE = (np.arange(40) + 0.5) / 40


@dataclass(frozen=True)
class Asking:
    """Where opportunities get their features."""

    setting: Setting
    spec: Opportunities
    seekers: Seekers
    team: Team
    odds: Odds

    def arisen(
        self, customers: Integers, occasion: Integers, numbers: Integers, day: int, sellers: int
    ) -> "Arisen":
        """Return the opportunities of customers who ask on a day, each given to a seller."""
        subject = self._drawn("subject", self.spec.subjects, customers, occasion)
        channel = self._drawn("channel", self.spec.channels, customers, occasion)
        source = self._drawn("source", self.spec.sources, customers, occasion)
        share = self.setting.chance.uniform("opportunity.seller", customers, occasion)
        seller = (share * sellers).astype(np.int64)
        amount, hours = self._amount_and_hours(subject, customers, occasion)
        margin_share = np.array([part.margin_share for part in self.spec.subjects])[subject]
        return Arisen(
            number=numbers,
            customer=customers,
            since=np.full(len(customers), day),
            subject=subject,
            seller=seller,
            occasion=occasion,
            amount=_cents(amount),
            margin=_cents(amount * margin_share),
            hours=hours,
            log_odds=self.odds.on_arrival(subject, amount, channel, source, seller),
            channel=channel,
            source=source,
        )

    def record(self, arisen: "Arisen", events: Events) -> None:
        """Write opportunities down."""
        events.add(
            "opportunities",
            len(arisen.number),
            opportunity_id=arisen.number,
            customer_id=arisen.customer,
            day=events.day,
            subject=_names(self.spec.subjects)[arisen.subject],
            amount=arisen.amount,
            margin_if_won=arisen.margin,
            channel=_names(self.spec.channels)[arisen.channel],
            source=_names(self.spec.sources)[arisen.source],
            seller=self.team.names[arisen.seller],
            hours=arisen.hours,
        )

    def usual_amounts(self) -> Floats:
        """Return amounts, in cents, that outline what is usually asked for."""
        size = self.spec.size.quantile(_OUTLINE)
        amounts = [np.outer(size, part.amount.quantile(_OUTLINE)) for part in self.spec.subjects]
        return 100 * np.concatenate(amounts).ravel()

    def _drawn(
        self, feature: str, parts: list[Subject] | list[Way], who: Integers, occasion: Integers
    ) -> Integers:
        shares = np.array([part.share for part in parts])
        return spread_over(
            self.setting.chance.uniform(f"opportunity.{feature}", who, occasion), shares
        )

    def _amount_and_hours(
        self, subject: Integers, who: Integers, occasion: Integers
    ) -> tuple[Floats, Floats]:
        amount, hours = np.empty(len(who)), np.empty(len(who))
        shares = [
            self.setting.chance.uniform(f"opportunity.{feature}", who, occasion)
            for feature in ("amount", "hours")
        ]
        for position, part in enumerate(self.spec.subjects):
            of_it = subject == position
            amount[of_it] = part.amount.quantile(shares[0][of_it])
            hours[of_it] = part.work_hours.quantile(shares[1][of_it])
        # In quarters of an hour, as people write them down
        return settled(amount * self.seekers.size[who]), np.maximum(np.ceil(hours * 4) / 4, 0.25)


@dataclass(frozen=True)
class Arisen(Waiting):
    """Opportunities on the day they come, with what is only written down of them.

    Attributes
    ----------
    channel, source
        (m,) Positions of the ways.
    """

    channel: Integers
    source: Integers


def _cents(money: Floats) -> Integers:
    return np.round(money * 100).astype(np.int64)


def _names(parts: list[Subject] | list[Way]) -> Texts:
    return np.array([part.name for part in parts], dtype=object)
