"""What money to come is worth today."""

import numpy as np
import pytest

from quilate.clv.valuation.discounting import DAYS_PER_YEAR, even_discount


def test_a_year_at_ten_per_cent_is_worth_what_a_hand_computes():
    # (1 − 1 / 1.1) / ln 1.1 = 0.0909091 / 0.0953102
    assert even_discount(DAYS_PER_YEAR, 0.10) == pytest.approx(0.953824, abs=1e-6)


def test_two_years_at_a_quarter_are_worth_what_a_hand_computes():
    # (1 − 1 / 1.25²) / (2 ln 1.25) = 0.36 / 0.446287
    assert even_discount(2 * DAYS_PER_YEAR, 0.25) == pytest.approx(0.806655, abs=1e-6)


def test_money_is_worth_itself_where_waiting_costs_nothing():
    assert even_discount(365, 0.0) == 1.0
    assert even_discount(0, 0.10) == 1.0


def test_a_negative_rate_makes_money_to_come_dearer():
    assert even_discount(365, -0.05) > 1.0


def test_it_is_the_mean_of_what_each_day_is_worth():
    days = (np.arange(400_000) + 0.5) / 400_000 * 400

    assert even_discount(400, 0.3) == pytest.approx((1.3 ** (-days / DAYS_PER_YEAR)).mean())


@pytest.mark.parametrize("rate", [-1.0, -2.0])
def test_more_than_everything_cannot_be_lost_in_a_year(rate):
    with pytest.raises(ValueError, match="discount rate"):
        even_discount(365, rate)
