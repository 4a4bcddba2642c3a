"""The company does its usual campaigns."""

from collections import defaultdict

import numpy as np

from quilate.simulator.arrays import Flags, Integers
from quilate.simulator.campaigns.audience import meant
from quilate.simulator.campaigns.wave import Wave
from quilate.simulator.company.campaigns import Campaign
from quilate.simulator.relation import Relation
from quilate.simulator.response import Response
from quilate.simulator.world.actions import Actions
from quilate.simulator.world.events import Events
from quilate.simulator.world.ledger import Ledger
from quilate.simulator.world.setting import Setting


class Campaigning:
    """Campaigns that come back: throughout the history, and after it only when asked for."""

    def __init__(
        self,
        setting: Setting,
        relation: Relation,
        response: Response,
        ledger: Ledger,
    ) -> None:
        self._setting, self._relation = setting, relation
        self._response, self._ledger = response, ledger
        self._on: dict[int, list[Campaign]] = defaultdict(list)
        for campaign in setting.company.campaigns:
            for day in _days_of(campaign, setting):
                self._on[day].append(campaign)

    def step(self, day: int, actions: Actions, events: Events) -> None:
        """Do the campaigns of a day, and write down for whom."""
        if day >= self._setting.days.history and not actions.usual_campaigns:
            return
        for wave in self.waves(day):
            self._record(wave, events)
            kind = wave.campaign.action
            self._response.contact(kind, wave.treated, day, events, wave.campaign_id)

    def waves(self, day: int) -> list[Wave]:
        """Return the campaigns of a day with those chosen: nobody is chosen twice on a day."""
        waves, taken = list[Wave](), np.zeros(0, dtype=np.int64)
        for campaign in self._on.get(day, []):
            wave = self._wave(campaign, day, taken)
            taken = np.concatenate([taken, wave.members])
            waves.append(wave)
        return waves

    def _wave(self, campaign: Campaign, day: int, taken: Integers) -> Wave:
        chance, name = self._setting.chance, campaign.name
        who = meant(campaign.to, day, self._setting, self._relation, self._ledger)
        who = who[self._reachable(campaign, who) & ~np.isin(who, taken)]
        who = who[chance.happens(f"campaign.{name}.drawn", who, campaign.to.share, day)]
        return Wave(
            campaign_id=f"{name}-{self._setting.days.dates[day].astype('datetime64[M]')}",
            campaign=campaign,
            members=who,
            held_out=chance.happens(f"campaign.{name}.holdout", who, campaign.holdout_share, day),
        )

    def _reachable(self, campaign: Campaign, who: Integers) -> Flags:
        # One draw for each channel: who is not reached by one campaign is not by the next.
        channel = self._setting.company.responses.actions[campaign.action].channel
        return self._setting.chance.happens(f"reachable.{channel}", who, campaign.reachable_share)

    def _record(self, wave: Wave, events: Events) -> None:
        action = self._setting.company.responses.actions[wave.campaign.action]
        events.add(
            "campaigns",
            1,
            campaign_id=wave.campaign_id,
            name=wave.campaign.name,
            kind=wave.campaign.action,
            channel=action.channel,
            day=events.day,
            answer_days=wave.campaign.answer_days,
            discount=action.discount,
            discount_days=action.discount_days,
            holdout_share=wave.campaign.holdout_share,
        )
        events.add(
            "campaign_members",
            len(wave.members),
            campaign_id=wave.campaign_id,
            customer_id=wave.members,
            day=events.day,
            group=np.where(wave.held_out, "holdout", "treated").astype(object),
        )


def _days_of(campaign: Campaign, setting: Setting) -> Integers:
    """Return the days on which a campaign is done; the last of the month where it has no more."""
    dates = setting.days.dates
    starts = dates.astype("datetime64[M]")
    last = ((starts + 1).astype("datetime64[D]") - starts.astype("datetime64[D]")).astype(int)
    day_of_month = (dates - starts.astype("datetime64[D]")).astype(int) + 1
    due = day_of_month == np.minimum(campaign.day, last)
    days: Integers = np.flatnonzero(due & np.isin(setting.days.months + 1, campaign.in_months))
    return days
