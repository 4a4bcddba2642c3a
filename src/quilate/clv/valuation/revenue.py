"""What the same forecast would be in revenue, to show what measuring in margin changes."""

from quilate.clv.estimator import Floats
from quilate.clv.forecast.forecast import Forecast
from quilate.clv.forecast.snapshot import Snapshot
from quilate.clv.forecast.stage import Stage


def expected_revenue(forecast: Forecast, snapshot: Snapshot, stage: Stage) -> Floats:
    """Return the expected margin plus what lies between margin and revenue, money, (customers,).

    What a purchase costs is shrunk to the base like its margin, so that customers keep their
    order where margin is the same share of everybody's revenue.
    """
    k, mu = stage.credibility.params_["k"], stage.credibility.params_["mu"]
    base = stage.snapshot
    spent, earned = float((base.revenue - base.earned).sum()), float(base.earned.sum())
    usual = mu * spent / earned if earned > 0 else spent / float(base.purchases.sum())
    # cost per purchase = (cost to date + k usual) / (n + k)
    per_purchase = (snapshot.revenue - snapshot.margin + k * usual) / (snapshot.purchases + k)
    return forecast.margin + forecast.purchases * per_purchase
