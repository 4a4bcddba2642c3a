"""The champion: every candidate is tried on earlier cut-offs, and one is chosen."""

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np

from quilate.clv.estimator import FitState, Floats
from quilate.clv.forecast.candidates import Candidate, Forecaster, candidates
from quilate.clv.forecast.deviations import Rehearsed, learned_dispersion
from quilate.clv.forecast.dispersion import Dispersion
from quilate.clv.forecast.forecast import Forecast, usual_size
from quilate.clv.forecast.level import learned_level
from quilate.clv.forecast.metrics import Metrics, measured
from quilate.clv.forecast.outlook import Outlook
from quilate.clv.forecast.snapshot import Snapshot, Window
from quilate.clv.forecast.stage import Stage

#: The champion where no earlier cut-off could be rehearsed.
WITHOUT_BACKTEST = "bg_nbd+credibility"
#: The champion where nobody has bought anything, as where all is held by contract.
OF_NOBODY = "nothing"
#: A tenth of bias counts like five per cent of error.
WEIGHT_OF_BIAS = 0.5
#: Losses so close are not told apart.
A_TIE = 0.005

OnStep = Callable[[float], None]


@dataclass(frozen=True)
class Trial:
    """One candidate on one earlier cut-off: what it said and what happened."""

    window: Window
    metrics: Metrics
    said: Floats
    happened: Floats


@dataclass(frozen=True)
class Backtest:
    """All candidates on all earlier cut-offs.

    Attributes
    ----------
    trials
        By candidate, one for each cut-off, the latest first.
    """

    trials: Mapping[str, tuple[Trial, ...]]

    @property
    def windows(self) -> tuple[Window, ...]:
        return tuple(trial.window for trial in next(iter(self.trials.values()), ()))

    @property
    def metrics(self) -> dict[str, Metrics]:
        """Each candidate's scores, averaged over the cut-offs."""
        return {name: _averaged([trial.metrics for trial in t]) for name, t in self.trials.items()}

    @property
    def champion(self) -> str:
        """The simplest of the candidates whose errors are as small as the smallest."""
        losses = {name: _loss(name, self.trials) for name in self.trials}
        good_enough = (1 + A_TIE) * min(losses.values())
        return next(name for name, loss in losses.items() if loss <= good_enough)


@dataclass(frozen=True)
class Champion:
    """The chosen way to forecast, ready to be asked about the cut-off it was chosen for.

    Attributes
    ----------
    usual
        The usual size of its forecasts over the whole base, money.
    """

    name: str
    stage: Stage
    forecaster: Forecaster
    dispersion: Dispersion
    usual: float
    backtest: Backtest | None

    @property
    def expects_purchases(self) -> bool:
        """Whether it has anything to say of those who buy."""
        return self.name != OF_NOBODY

    def outlook(self, snapshot: Snapshot, forecast: Forecast) -> Outlook:
        """Return the predictive distributions of some or all of the customers."""
        return Outlook(self.dispersion, snapshot, forecast, self.usual)

    @property
    def states(self) -> dict[str, FitState]:
        """How the fits ended that were used for this cut-off."""
        return {name: model.state_ for name, model in self.stage.fitted.items()}

    @property
    def parameters(self) -> dict[str, dict[str, float]]:
        """What was learned, by model."""
        learned = {name: dict(model.params_) for name, model in self.stage.fitted.items()}
        if "fading_nbd" in learned:
            learned["fading_nbd"]["memory_days"] = float(self.stage.fading_nbd.memory_days_)
        if "mbg_cnbd" in learned:
            learned["mbg_cnbd"]["k"] = float(self.stage.lifetimes.mbg_cnbd.k_)
        return learned


def chosen(stage: Stage, on_step: OnStep = lambda share: None) -> Champion:
    """Choose the champion of a stage on its earlier cut-offs, without what follows the stage."""
    return champion_of(rehearsed_backtest(stage, on_step), stage)


def champion_of(backtest: Backtest | None, stage: Stage) -> Champion:
    """Return the winner of a stage's backtest, made ready; BG/NBD × credibility without one."""
    name = backtest.champion if backtest else WITHOUT_BACKTEST
    return champion_named(name, stage, backtest)


def champion_of_nobody(stage: Stage) -> Champion:
    """Return the champion of a base of which nobody has bought: nothing is expected of anybody."""
    presumed = Dispersion.presumed(stage.snapshot)
    return Champion(OF_NOBODY, stage, _expects_nothing, presumed, 0.0, None)


def _expects_nothing(snapshot: Snapshot) -> Forecast:
    return Forecast(np.zeros(len(snapshot)), np.zeros(len(snapshot)))


def champion_named(name: str, stage: Stage, backtest: Backtest | None) -> Champion:
    """Return a candidate made ready as if it had been chosen."""
    if len(stage.snapshot) == 0:
        raise ValueError("nobody had bought by the cut-off, so that there is nothing to forecast")
    candidate = candidates()[name]
    forecaster = candidate.learn(stage)
    usual = usual_size(forecaster(stage.snapshot).margin)
    return Champion(name, stage, forecaster, dispersion_of(candidate, stage), usual, backtest)


def rehearsed_backtest(stage: Stage, on_step: OnStep = lambda share: None) -> Backtest | None:
    """Try every candidate on the stages before this one."""
    # A stage that could not learn from outcomes itself would be unfair to those that do.
    judged = [earlier for earlier in stage.earlier if earlier.earlier]
    if not judged:
        return None
    entrants = {
        name: candidate
        for name, candidate in candidates().items()
        if all(candidate.fits(one) for one in (stage, *judged))
    }
    trials: dict[str, list[Trial]] = {name: [] for name in entrants}
    # The cut-offs know nothing of each other, and NumPy lets two threads work at once.
    with ThreadPoolExecutor(max_workers=2) as pool:
        tried = pool.map(lambda earlier: _tried(earlier, entrants), judged)
        for done, of_one_cutoff in enumerate(tried, start=1):
            for name, trial in of_one_cutoff.items():
                trials[name].append(trial)
            on_step(done / len(judged))
    return Backtest({name: tuple(tried) for name, tried in trials.items()})


def scored(outlook: Outlook, forecast: Forecast, snapshot: Snapshot) -> Metrics:
    """Score a forecast and its intervals against what followed the snapshot."""
    _, upper = outlook.interval
    return measured(
        forecast.margin,
        snapshot.next_margin,
        coverage_80=outlook.share_between(
            snapshot.next_purchases, snapshot.next_margin, outlook.dispersion.levels
        ),
        upper_miss=float((snapshot.next_margin > upper).mean()),
    )


def dispersion_of(candidate: Candidate, stage: Stage) -> Dispersion:
    """Learn how far a candidate's forecasts lie from what happens."""
    said = {earlier: candidate.rehearse(stage, earlier) for earlier in stage.earlier}
    if not said:
        return Dispersion.presumed(stage.snapshot)
    rehearsed = [Rehearsed(earlier.snapshot, forecast) for earlier, forecast in said.items()]
    level = learned_level(stage, lambda earlier: said[earlier])
    return learned_dispersion(rehearsed, level.spread)


def _tried(stage: Stage, entrants: Mapping[str, Candidate]) -> dict[str, Trial]:
    """Try the candidates at one stage; they share the blend's dispersion."""
    snapshot = stage.snapshot
    dispersion = dispersion_of(entrants["blend"], stage)
    trials = {}
    for name, entrant in entrants.items():
        forecast = entrant.learn(stage)(snapshot)
        outlook = Outlook(dispersion, snapshot, forecast)
        metrics = scored(outlook, forecast, snapshot)
        trials[name] = Trial(snapshot.window, metrics, forecast.margin, snapshot.next_margin)
    return trials


def _averaged(metrics: list[Metrics]) -> Metrics:
    columns = np.array([list(vars(one).values()) for one in metrics], dtype=np.float64)
    return Metrics(*map(float, columns.mean(axis=0)))


def _loss(name: str, trials: Mapping[str, tuple[Trial, ...]]) -> float:
    """Return the mean over cut-offs of error relative to the best there, and of bias."""
    losses = []
    for position, trial in enumerate(trials[name]):
        rivals = [other[position].metrics for other in trials.values()]
        own = _errors(trial.metrics)
        best = np.min([_errors(rival) for rival in rivals], axis=0)
        relative = float(np.mean(own / np.where(best > 0, best, 1.0)))
        losses.append(relative + WEIGHT_OF_BIAS * _size_of_bias(trial.metrics.bias))
    return float(np.mean(losses))


def _size_of_bias(bias: float) -> float:
    """Return |bias|, at most 1: where gains and losses cancel, any bias is a large one."""
    return min(abs(bias), 1.0) if np.isfinite(bias) else 0.0


def _errors(metrics: Metrics) -> Floats:
    disorder = 1 - metrics.gini if np.isfinite(metrics.gini) else 1.0
    return np.array([metrics.mae, metrics.rmse, disorder])
