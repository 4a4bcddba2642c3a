## Figures

report-none = –
report-thousand = { $number }K
report-million = { $number }M
report-billion = { $number }B
report-trillion = { $number }T
report-quarter-in-words = { $quarter ->
    [1] the first quarter of { $year }
    [2] the second quarter of { $year }
    [3] the third quarter of { $year }
   *[4] the last quarter of { $year }
}
report-quarter = Q{ $quarter } { $year }
report-months = { $count ->
    [one] 1 month
   *[other] { $count } months
}
report-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}
report-range = { $low } to { $high }
report-date-range = { $start } – { $end }

## Page

report-language = en
report-product = Quilate
report-document = What the customer base is worth
report-skip = Skip to the content
report-theme = Switch between light and dark
report-contents = Contents
report-definitions = How it is worked out
report-show-all = Show all { $count } rows
report-show-fewer = Show fewer rows
report-footer = Made with Quilate { $version }. This page needs no connection and sends nothing anywhere.
report-fingerprint = Fingerprint of the file (SHA-256):

report-nav-value = Who makes the margin
report-nav-whale = Who takes it away
report-nav-portfolio = The portfolio
report-nav-cohorts = By cohort
report-nav-trust = How far to trust it
report-nav-customers = Worth most
report-nav-falls = Worth less than they seem
report-nav-assumptions = Assumptions
report-nav-reading = What was read

## Masthead

report-heading = { $count ->
    [one] One customer will bring between { $low } and { $high } of margin over the next { $span }
   *[other] { $customers } customers will bring between { $low } and { $high } of margin over the next { $span }
}
report-heading-loss = { $count ->
    [one] One customer will take away between { $low } and { $high } of margin over the next { $span }
   *[other] { $customers } customers will take away between { $low } and { $high } of margin over the next { $span }
}
report-heading-without-interval = { $count ->
    [one] One customer will bring about { $equity } of margin over the next { $span }
   *[other] { $customers } customers will bring about { $equity } of margin over the next { $span }
}
report-assumed = assumed
report-fact-as-of = As of
report-fact-source = File
report-fact-period = Period read
report-fact-currency = Currency
report-fact-champion = Model chosen
report-no-currency = not stated
report-equity = Customer equity
report-equity-note = expected net margin over the next { $span }, at present value
report-equity-range = With 80 % probability, between { $low } and { $high }
report-equity-definition = The sum of every customer’s expected value (CLV): the net margin expected of each over the next { $span }, discounted at { $rate } a year. Nothing of the past is in it. The interval is an 80 % one: of ten bases like this, eight would end inside.
report-customers = Customers
report-customers-note = with purchases since { $since }
report-customers-definition = Every identified customer who bought at least once in the period read, active or not.
report-current = Current value
report-current-note = net margin of the last 12 months
report-current-definition = Net revenue less the cost of what was sold, variable costs and cost to serve, over the last 12 months.
report-alive = Still active
report-alive-note = { $count ->
    [0] fewer than one customer, on average
    [one] about one customer
   *[other] about { $active } customers
}
report-alive-definition = The mean probability that each relation is still alive. Nobody says so on leaving, so it is estimated from the rhythm of purchases.
report-top20 = Our own 20/80
report-top20-note = of the margin comes from 20 % of customers
report-top20-note-none = cannot be measured on this base
report-top20-definition = Share of the net margin to date made by the 20 % of customers who make most. It passes 100 % where all the others together take some away.
report-verdict-chip-good = Trustworthy: when tested, the total was off by { $bias }
report-verdict-chip-care = Use with care: when tested, the total was off by { $bias }
report-verdict-chip-none = Not tested yet: too little history

## Value curve

report-curve-kicker = Value curve
report-curve-title = Value curve: what share of customers makes what share of the margin
report-curve-description = The 20 % of customers with most margin make { $share } of the total.
report-curve-finding = 20 % of customers make { $share } of the margin
report-curve-finding-beyond = 20 % of customers make { $share } of the margin: the others, together, take some away
report-curve-finding-none = The base makes no margin, so there is no share to draw
report-curve-finding-few = With so few customers there is no share to measure
report-curve-empty-few = The value curve says something from five customers on: before that, 20 % of them is not even one.
report-curve-empty = The net margin of all customers together is not positive. The curve can be drawn once it is.
report-curve-vertical = Share of margin
report-curve-horizontal = Customers, largest margin first
report-curve-equal = If all made the same
report-curve-margin = Margin
report-curve-both = Margin and revenue
report-curve-revenue = Revenue
report-curve-pareto = of the margin
report-curve-tip = { $customers } of customers make { $share } of the margin
report-curve-table = Share of margin and revenue made by the first customers
report-curve-column-customers = The first
report-curve-column-margin = Margin
report-curve-column-revenue = Revenue
report-curve-definition = Customers are put in order of their net margin to date, the largest first, and added up. The revenue line does the same with revenue. The further a curve lies from the diagonal, the more the base depends on few customers.

## Whale curve

report-whale-kicker = Whale curve
report-whale-title = Whale curve: cumulative net margin, from the customer who makes most to the one who costs most
report-whale-description = Cumulative margin rises to { $peak } and falls to { $total }.
report-whale-finding = { $count ->
    [one] One customer takes away { $lost } of the margin that the others make
   *[other] { $customers } customers ({ $share }) take away { $lost } of the margin that the others make
}
report-whale-finding-loss = What the profitable customers make ({ $gains }) does not cover what the others take away ({ $lost })
report-whale-finding-nobody = No customer takes margin away
report-whale-vertical = Cumulative net margin
report-whale-horizontal = Customers, from most made to most lost
report-whale-peak = Peak: { $share }
report-whale-finding-all = No customer makes margin: together they take away { $lost }
report-whale-gains = { $count ->
    [one] 1 customer makes
   *[other] { $customers } customers make
}
report-whale-losses = { $count ->
    [one] 1 customer takes away
   *[other] { $customers } customers take away
}
report-whale-total = What is left
report-whale-table = From the margin made to the margin kept
report-whale-empty-nobody = Every customer makes some margin or at worst none: the curve rises and never turns. If cost to serve was not counted, some may take margin away without its showing here.
report-whale-empty-loss = The total is negative, so the curve never forms the whale’s back.
report-whale-definition = The same cumulative net margin, in money. It rises while customers make margin, peaks, and falls with those who take it away. The height between the peak and the end is what would be earned if nobody did.

## Portfolio

report-map-kicker = Portfolio map
report-map-title = Portfolio map: current value against expected value
report-map-description = Each cell counts customers; the points are those with the highest expected value. The cards beside the map sum up the four quadrants.
report-map-finding = “{ $quadrant }” holds { $clv_share } of future value with { $share } of customers
report-map-finding-none = The portfolio holds no future value to share out
report-map-vertical = Expected value (CLV)
report-map-horizontal = Current value (12 months)
report-map-tip = { $customer }: current value { $current }, expected value { $clv }
report-map-cuts = The lines are drawn at { $current } of current value and { $clv } of expected value.
report-map-note = The more colour, the more customers. Points are those with the highest expected value. Both scales are compressed away from zero so that everybody fits.
report-map-definition = Current value is the net margin of the last 12 months; expected value (CLV) is that of the months to come. Where a customer’s interval is not wholly on the same side of the line as their CLV, the quadrant is uncertain and is shown so. Nobody is dismissed automatically.
report-quadrant-invest = Invest
report-quadrant-invest-meaning = high now, high later
report-quadrant-nurture = Nurture
report-quadrant-nurture-meaning = high now, low later
report-quadrant-re-engineer = Re-engineer
report-quadrant-re-engineer-meaning = low now, high later
report-quadrant-sack = Sack
report-quadrant-sack-meaning = low now, low later
report-card-customers = customers
report-card-clv = of future value
report-card-uncertain = uncertain

## Cohorts

report-cohorts-kicker = Value by cohort
report-cohorts-finding = The customers worth most arrived in { $cohort }: { $clv } each
report-cohorts-finding-one = All customers arrived in { $cohort }: { $clv } each
report-cohorts-finding-none = There are no customers to group
report-cohorts-table = Customers, margin and expected value by date of first purchase
report-cohorts-column-cohort = First purchase
report-cohorts-column-customers = Customers
report-cohorts-column-value = Margin to date
report-cohorts-column-clv = CLV per customer
report-cohorts-definition = Each customer belongs to the period of their first purchase. Margin is all that they have left since then, net; CLV per customer is the mean of what is expected of each from today on.

## Trust

report-trust-kicker = How far to trust it
report-verdict-good = These figures can be trusted: tested against the past, they came true
report-verdict-care = These figures should be used with care
report-verdict-none = There is not enough history to test these figures
report-window = The model saw only what had happened by { $cutoff }, and was compared with what { $customers } customers really did until { $end }.
report-window-none = Testing a forecast takes a period to foretell and an earlier one to learn from. The dates in this file do not leave room for both. The value has been worked out all the same, but nothing has confirmed it: treat it as a first indication and run it again with more months of history.
report-concern-few = There are only { $customers } customers in the test: chance weighs heavily.
report-concern-bias = The forecast total was { $bias } off the real one; less than 8 % is wanted.
report-concern-unmeasured = Some of the checks could not be measured in this period.
report-concern-coverage = The 80 % interval was right only { $coverage } of the time: it promises more precision than it has.
report-concern-caution = The 80 % interval was right { $coverage } of the time: it is wider than it need be.
report-concern-upper = { $upper } of customers passed the upper bound of their interval; it should be one in ten.
report-concern-naive = A simple rule erred less and ordered customers better.
report-gauge-bias = Was the total right?
report-gauge-bias-target = Error of the total; good from −8 % to +8 %
report-gauge-coverage = Are the intervals honest?
report-gauge-coverage-target = Customers inside their 80 % interval; good from 76 % to 84 %
report-gauge-upper = Were there surprises upwards?
report-gauge-upper-target = Customers above their upper bound; good from 5 % to 12 %
report-gauge-good = as it should be
report-gauge-care = not as it should be
report-deciles-finding = The 20 % named as best went on to make { $share } of the margin
report-deciles-finding-none = After the cutoff nobody made any margin
report-deciles-title = Said against happened, by decile
report-deciles-description = Mean margin per customer in each tenth of the customers, in order of what was forecast. The bar is what happened, the line what was said.
report-deciles-unit = Mean margin per customer
report-deciles-said = Said
report-deciles-happened = Happened
report-deciles-tip = Said { $said }, happened { $happened }
report-deciles-first = 1 (the best)
report-deciles-last = { $number } (the lowest)
report-deciles-row = { $number }
report-deciles-short = { $number }
report-deciles-definition = Customers are put in order of what was forecast of each and divided into ten equal groups. The bar is the mean margin that each group really made; the line is what had been said. The nearer the line to the bar’s end, the better.
report-candidates-finding = { $champion } errs { $gain } less than the best simple rule
report-candidates-finding-no-gain = { $champion } errs no less than the best simple rule, but is right more often on the whole
report-candidates-finding-alone = { $champion } is the model chosen
report-candidates-table = Every candidate in the same test. Bold is the best of each column.
report-candidates-column = Candidate
report-candidates-champion = chosen
report-candidates-naive = simple rule
report-candidates-definitions = What each column measures
report-metric-mae = Mean error
report-metric-mae-definition = How far, on average, what was said lies from what happened for each customer. Less is better.
report-metric-rmse = Error on the large
report-metric-rmse-definition = As before, but large errors weigh much more. Less is better.
report-metric-bias = Error of the total
report-metric-bias-definition = How far the total that was said lies from the total that happened. Near zero is better.
report-metric-gini = Order
report-metric-gini-definition = How far the forecast orders customers as one who knew the future would (1) rather than by chance (0).
report-metric-spearman = Ranks
report-metric-spearman-definition = Correlation between the place forecast and the real one, from −1 to 1. More is better.
report-metric-top20-capture = Capture of the 20 %
report-metric-top20-capture-definition = What share of the margin that followed was made by the 20 % named as best. More is better.
report-metric-decile-mape = Error by decile
report-metric-decile-mape-definition = Mean error of the ten groups in the chart. Less is better.
report-metric-coverage-80 = In their interval
report-metric-coverage-80-definition = Customers whose result lies within their 80 % interval. Near 80 % is better.
report-metric-upper-miss = Above
report-metric-upper-miss-definition = Customers whose result passes the upper bound. Near 10 % is better.

## Customers

report-most-kicker = The customers worth most
report-most-finding = The { $count } customers worth most hold { $share } of future value
report-most-finding-few = The customers, by what they are worth
report-most-table = Customers with the highest expected value. The line is their 80 % interval, on a compressed scale.
report-most-above = { $count ->
    [one] One expected value here lies
   *[other] { $count } expected values here lie
  } above the interval beside { $count ->
    [one] it
   *[other] them
  }. That is no mistake: the expected value is an average, and a small chance of very much lifts an average above what nine in ten such customers will bring.
report-most-column-rank = Place
report-most-column-customer = Customer
report-most-column-clv = Expected value (CLV)
report-most-column-range = 80 % interval
report-most-column-current = Current value
report-most-column-alive = Still active
report-most-column-next = Next purchase
report-most-column-quadrant = Group
report-most-column-tier = Tier
report-uncertain = uncertain
report-falls-kicker = Those who fall most when margin is counted
report-falls-finding = { $customer } goes from place { $from_rank } by revenue to { $to_rank } by margin
report-falls-finding-proportional = With no costs in the file, margin and revenue put customers in the same order
report-falls-finding-none = Nobody loses a place when margin replaces revenue
report-falls-empty-proportional = Margin was assumed proportional to revenue, so the two orders are one. With a column of costs or margins, this is where those who buy much and leave little will show.
report-falls-empty-none = The two orders agree customer by customer.
report-falls-table = Customers who lose most places when margin replaces revenue
report-falls-column-customer = Customer
report-falls-column-revenue-rank = Place by revenue
report-falls-column-margin-rank = Place by margin
report-falls-column-places = Places lost
report-falls-column-revenue = Revenue
report-falls-column-margin = Net margin
report-falls-column-rate = Margin on revenue

## Assumptions

report-assumptions-kicker = Assumptions
report-assumptions-finding = What was not in the file and has been assumed
report-assumed-margin-whole = Where there was neither cost nor margin, all net revenue was taken as margin (100 %): wherever it says “margin”, read “revenue”. The company’s usual margin can be given with --default-margin.
report-assumed-margin = Where there was neither cost nor margin, a margin of { $margin } of net revenue was assumed.
report-assumed-no-cost-to-serve = No cost to serve was subtracted, because none was given.
report-assumed-horizon = What is valued is the next { $span }, discounted at { $rate } a year. What comes after does not count.
report-assumed-no-currency = The file does not say its currency; figures carry no symbol.
report-fit-no-dropout-detected = { $model }: no dropout shows in the data, so everybody is taken as active and a simpler model was used.
report-fit-did-not-converge = { $model }: the fit reached no solution and a simpler model was used.
report-fit-too-few-repeat-buyers = { $model }: too few customers buy again for it to be fitted and a simpler model was used.
report-fit-other = { $model }: { $state }.

## Reading

report-reading-kicker = What was read
report-reading-finding = { $count ->
    [one] Of { $read } rows 1 was rejected; its reason is below
   *[other] Of { $read } rows { $rejected } were rejected, each with its reason
}
report-reading-finding-none = All { $read } rows were read and none was rejected
report-reading-bar = How the rows read divide into used, without a customer, and rejected
report-reading-used = Used
report-reading-guest = Without a customer
report-reading-guest-money = { $money } of revenue from nobody known
report-reading-rejected = Rejected
report-reading-rejected-note = all are in rejects.csv
report-reading-duplicates = { $count ->
    [one] 1 row is identical to another; it was kept.
   *[other] { $rows } rows are identical to another; they were kept.
}
report-reading-reasons = Reasons for rejection
report-reading-column-reason = Reason
report-reading-column-rows = Rows
report-reading-examples = First rejected rows
report-reading-column-file = File
report-reading-column-line = Line
report-reading-column-field = Field
report-reading-column-value = Value

## The test’s chart

report-calibration-document = Said against happened
