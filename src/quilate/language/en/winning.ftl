# What winning customers cost, by group, and when they have left as much.

winning-title = Cost of winning
winning-lead = What it cost to win customers, what they left in their first 12 months, and by when half of them had left what winning them cost.
winning-by-way = By the way they came
winning-won-in = Won in
winning-any-year = Any year
winning-cohort = Quarter in which they were won
winning-quarter = Q{ $quarter } { $year }
winning-customers-meaning = Customers whom you may see and of whom it is written by which way they came.
winning-cac-meaning = Mean cost of winning one: what their way spent in the month in which they came, divided by all whom it won in that month. Where a way has spent nothing in that month, nothing is known of its customers, and they are not in the mean.
winning-of-costed = { $customers ->
    [one] of one customer
   *[other] of { $number } customers
}
winning-of-whole-years = { $customers ->
    [one] of one customer here for 12 months
   *[other] of { $number } customers here for 12 months
}
winning-first-year = Margin of the first 12 months
winning-first-year-short = Margin, 12 months
winning-first-year-meaning = What one left on average in the 12 whole months since they were won, with its 80% interval, of those who have been here that long. It is margin: cost to serve is not taken off.
winning-not-a-year-yet = fewer than { $number } have been here for 12 months
winning-too-few = fewer than { $number } have completed a month
winning-half = Half paid back by
winning-half-short = Half by
winning-half-meaning = The first month since they were won by whose end half of the customers had left, each by themselves, at least what winning them cost. Who came lately counts as far as they are known (Kaplan–Meier); of a month that fewer than ten have completed nothing is said.
winning-paid = Paid back
winning-paid-in-year = Paid back in 12 months
winning-paid-in-year-meaning = The share of customers who had left, by the end of 12 whole months since they were won, at least what winning them cost, with its 80% interval. Who came lately counts as far as they are known (Kaplan–Meier).
winning-chart = How the cost comes back
winning-chart-note = Share of customers who had left, each by themselves, what winning them cost. Who came lately counts as far as they are known.
winning-months = Whole months since they were won
winning-all = All
winning-prepared = Customers whom you may see, as they were added up on { $at }. Groups are those of today: a tier or a quadrant follows from what customers have bought since, so that it says who paid back, and not whom to win.
winning-none-yet = Not added up yet
winning-none-yet-text = What customers left since they were won is added up with the next valuation.
winning-nobody = Nobody was won by a way that is known
winning-nobody-text = Import by which way each customer came, and what each way spent, month by month.

winning-fact-acquisition-cost = Cost of acquisition
winning-fact-acquisition-cost-meaning = What the way by which they came spent in that month, divided by all whom it won in it.
winning-fact-margin-first-year = Margin of the first 12 months
winning-fact-margin-first-year-meaning = What they left in the 12 whole months since they were won; of those who have been here that long.
winning-fact-months-on-record = Whole months since they were won
winning-fact-months-on-record-meaning = How many whole months are on record since they were won, 36 at most.
winning-fact-months-to-payback = Months until paid back
winning-fact-months-to-payback-meaning = The first month since they were won by whose end they had left what winning them cost.
