# Contracts as a business
contracts-title = Contracts
contracts-none = No contracts over which you may see
contracts-none-text = Enter subscriptions, policies or memberships with what is charged for them, from a file. The next valuation shows here what they bring a month, when they may be ended, and what is to come.
contracts-none-import = Import contracts
contracts-mrr = MRR
contracts-mrr-meaning = Monthly recurring revenue: what the contracts that run bring a month. Of each, the mean of its last three charges by the months from one charge to the next: a yearly one counts with a twelfth. Of what has been charged once or never, what is agreed for a month. In the currency of account.
contracts-on = on { $day }
contracts-running = Contracts that run
contracts-running-meaning = Started, and neither ended by the record nor left uncharged for more than two of their intervals and a month.
contracts-of-customers = { $count ->
    [one] of one customer
   *[other] of { $customers } customers
}
contracts-average = Average per contract
contracts-average-meaning = MRR by contracts that run.
contracts-churn-customers = Churn of customers
contracts-churn-customers-meaning = Who held contracts at the end of a month and none at the end of the next, by who held them. Of the last twelve whole months together.
contracts-churn-money = Churn of money
contracts-churn-money-meaning = What ended, and what customers who stay bring less, by the MRR of the month before. Of the last twelve whole months together. New, come back and grown are not set off against it.
contracts-churn-note = a month, mean of 12 months
contracts-monthly = MRR month by month
contracts-monthly-note = At month ends, in { $currency }. What came since the month before (new, back, grown), above, and what went (ended, shrunk), below.
contracts-month-by-month = Each month, with what came and what went
contracts-came = Came
contracts-went = Went
contracts-day = On
contracts-new = New
contracts-new-meaning = MRR of customers whose first contract started since the month before.
contracts-back = Come back
contracts-back-meaning = MRR of customers who had held contracts before, and none at the end of the month before.
contracts-grown = Grown
contracts-grown-meaning = What customers with contracts at both month ends bring more: a further contract, a higher price, more use.
contracts-shrunk = Shrunk
contracts-shrunk-meaning = What customers with contracts at both month ends bring less.
contracts-ended = Ended
contracts-ended-meaning = What customers brought at the end of the month before who hold no contract any more.
contracts-customers-ended = Customers gone
contracts-customers-ended-meaning = Who held contracts at the end of the month before, and none at the end of this one.
contracts-calendar = When commitments end
contracts-calendar-note = Contracts that may be ended from that month on, as signed or renewed last. A month opens the list of its customers, those with most at stake first; who has commitments in two months stands in the list of the first.
contracts-month = Month
contracts-contracts = Contracts
contracts-contracts-meaning = Whose commitment ends in that month.
contracts-clv = CLV of holders
contracts-clv-meaning = What the customers who hold them are expected to leave, all in all, each once in a month.
contracts-stay = Expected to stay
contracts-stay-meaning = Share of these contracts that the survival model of the valuation expects to run on after the month in which they cease to bind, and its 80 % range.
contracts-survival = How long contracts stay
contracts-survival-note = Share of contracts that run so many months after they started, with an 80 % band (Kaplan–Meier). Dashed: what the model of the valuation says of new contracts of the whole company; it learns from the last 36 months. Grey: fewer than 30 contracts came so far.
contracts-age = Months
contracts-at-risk = Came so far
contracts-stayed = Stayed
contracts-band = 80 % band
contracts-modelled = Model
contracts-too-few = Stayed, of few
contracts-plan = Plan
contracts-all-plans = All plans
contracts-after-months = { $months } months
contracts-after-months-meaning = Share of the contracts that stayed at least so many months; below, how many came to that month, and what the model says.
contracts-count = { $count ->
    [one] one contract
   *[other] { $contracts } contracts
}
contracts-of-at-risk = { $count ->
    [one] one came so far
   *[other] { $contracts } came so far
}
contracts-model-says = model { $share }
contracts-forecast = Revenue of the next 12 months
contracts-forecast-note = What contracts that run today are expected to charge, in { $currency }, with an 80 % range. Month 1 begins the day after the valuation.
contracts-forecast-without = Without contracts to come: newcomers are not in it, nor are prices that change. What a month of a contract brings stays as it is today.
contracts-month-ahead = Month
contracts-expected = Expected
contracts-range = 80 % range
contracts-year-ago = What the same would have said a year ago
contracts-year-ago-inside = { $said } ({ $low } to { $high }) of the contracts that ran then. They charged { $happened }: within the range, what was said is { $off } off.
contracts-year-ago-outside = { $said } ({ $low } to { $high }) of the contracts that ran then. They charged { $happened }: outside the range, what was said is { $off } off. Read the range above with care.
contracts-year-ago-unknown = Not known: that takes charges of a year and a half, and 30 contracts that ran a year ago.
contracts-ending-in = Commitments that end in { $month }
contracts-ending-note = By what is at stake. The same customers are found in segments by “{ activity-fact-next-commitment }”.
contracts-ends-on = Ends on
contracts-at-stake = At stake
contracts-at-stake-meaning = The part of CLV that comes from contracts.
contracts-agreed-meaning = What is agreed for a month of all their contracts that run.
contracts-nobody = No commitment ends in this month
contracts-nobody-text = Of those customers whom you may see.
