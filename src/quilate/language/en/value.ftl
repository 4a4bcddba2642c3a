value-chapter-measure = Measure
value-chapter-segment = Segment
value-chapter-act = Act
value-chapter-prove = Prove
value-job-run = Value all customers
value-job-run-done = { $customers ->
    [one] One customer is valued, as of { $day }.
   *[other] { $customers } customers are valued, as of { $day }.
}
value-stage-reading = Reading what was sold
value-stage-histories = Drawing up purchase histories
value-stage-backtest = Testing every way to forecast against the past
value-stage-fit = Learning from the whole history
value-stage-valuation = Valuing every customer
value-stage-writing = Writing the new figures beside those shown
value-no-orders = Nothing has been sold yet, so that nobody can be valued. Import orders or subscriptions with their charges first.

value-facts = Value
value-fact-clv-month-end = CLV at the last month end
value-fact-clv-month-end-meaning = The expected value by the last valuation of the month before.
value-fact-current-value-month-end = Current value at the last month end
value-fact-current-value-month-end-meaning = Net margin of 12 months by the last valuation of the month before.
value-fact-why-moved = Why their value moved
value-fact-why-moved-meaning = What happened with the customer since the last month end: new, grown, recovered, shrunk, lost, or only estimated anew.
value-fact-tier-month-end = Tier at the last month end
value-fact-tier-month-end-meaning = The tier by the last valuation of the month before: with the tier of now it tells who rose or fell.
value-fact-clv = Expected value (CLV)
value-fact-clv-meaning = The net margin that the customer is expected to bring over the horizon, discounted to today. The past is not in it.
value-fact-clv-subscriptions = CLV of contracts
value-fact-clv-subscriptions-meaning = The part of CLV that contracts bring: the margin of each month by the probability that the contract is still there, less what serving costs.
value-fact-clv-purchases = CLV of purchases
value-fact-clv-purchases-meaning = The part of CLV that is bought without a contract.
value-fact-clv-low = CLV, lower end
value-fact-clv-low-meaning = With a chance of one in ten, the customer will bring less than this.
value-fact-clv-high = CLV, upper end
value-fact-clv-high-meaning = With a chance of one in ten, the customer will bring more than this.
value-fact-current-value = Current value
value-fact-current-value-meaning = Net margin of the last 12 months: margin less the cost to serve.
value-fact-value-to-date = Value to date
value-fact-value-to-date-meaning = Net margin since the first purchase: margin less the cost to serve.
value-fact-cost-to-serve = Cost to serve
value-fact-cost-to-serve-meaning = What conversations with the customer, and orders that came back, have cost the company so far.
value-fact-potential = Potential
value-fact-potential-meaning = What the upper quartile of comparable customers brings in 12 months: as long with the company, buying about as often and for about as much. Never less than what they bring themselves.
value-fact-gap = Gap
value-fact-gap-meaning = Potential less current value: what there may still be to win. Zero for who brings as much as comparable customers of the upper quartile.
value-fact-current-value-before = Current value three month ends ago
value-fact-current-value-before-meaning = The current value that the customer had three month ends before.
value-fact-current-value-change = Change of the current value
value-fact-current-value-change-meaning = The current value against that of three month ends ago: −25% is a quarter less. Without a value then it is not known.
value-fact-gap-share = Gap over potential
value-fact-gap-share-meaning = What part of the potential is still to be won: the gap over the potential.
value-fact-expected-purchases = Expected purchases
value-fact-expected-purchases-meaning = How many purchases are expected over the horizon.
value-fact-rank = Place by CLV
value-fact-rank-meaning = 1 is the customer of whom most is expected.
value-fact-rank-by-revenue = Place by revenue
value-fact-rank-by-revenue-meaning = The place that the customer would have if revenue counted instead of margin.
value-fact-p-alive = Probability of still being a customer
value-fact-p-alive-meaning = The probability that the customer has not left without saying so.
value-fact-next-purchase = Next purchase
value-fact-next-purchase-meaning = The day on which the next purchase is expected of a customer who is still there.
value-fact-quadrant = Portfolio group
value-fact-quadrant-meaning = Where the customer stands in the portfolio, by current value and CLV: invest (both high), nurture (high now), re-engineer (high to come), sack (neither).
value-fact-tier = Tier
value-fact-tier-meaning = By the rule of the company, from A to D. Unless another has been decided, A makes the first half of all CLV, B up to four fifths, C up to 95 per cent, D the rest; a customer changes tier only when they are past a line by a margin.
value-fact-uncertain = Uncertain group
value-fact-uncertain-meaning = The interval of the CLV crosses the line: the customer could belong on either side.
value-told-p-alive = { $comparison ->
    [at-least] is still a customer with a probability of at least { $value }
    [at-most] is still a customer with a probability of at most { $value }
   *[other] {""}
}
value-told-gap-share = { $comparison ->
    [at-least] has at least { $value } of their potential still to win
   *[other] {""}
}
value-told-current-value = { $comparison ->
    [at-most] { $figure ->
        [-0.01] has cost more than they brought in the last 12 months
       *[other] {""}
    }
   *[other] {""}
}
value-told-value-to-date = { $comparison ->
    [at-least] { $figure ->
        [0.01] has brought more than they cost so far
       *[other] {""}
    }
   *[other] {""}
}
value-told-current-value-change = { $comparison ->
    [at-most] has a current value that changed by { $value } or less since three month ends ago
    [at-least] has a current value that changed by { $value } or more since three month ends ago
   *[other] {""}
}
value-told-tier = { $comparison ->
    [any-of] is in tier { $value }
   *[other] {""}
}
value-quadrant = { $name ->
    [invest] Invest
    [nurture] Nurture
    [re-engineer] Re-engineer
   *[sack] Sack
}

value-job-refresh = Value some customers again
value-job-refresh-done = { $customers ->
    [one] One customer is valued again.
   *[other] { $customers } customers are valued again.
}
value-stage-refresh = Valuing again those to whom something happened
value-cause = { $cause ->
    [purchase] a purchase
    [return] a return
    [interaction] a conversation
    [consent] a consent
    [subscription] a contract
    [payment] a payment
    [late] a bill that is past its day
    [import] an import
    [merge] a merge
   *[other] a change
}
value-timeline-rose = The expected value rose from { $before } to { $after } after { value-cause }; the current value is { $current }
value-timeline-fell = The expected value fell from { $before } to { $after } after { value-cause }; the current value is { $current }
value-timeline-same = The expected value stays at { $after } after { value-cause }; the current value is { $current }
value-timeline-first = Valued for the first time, after { value-cause }: { $after } expected, current value { $current }
