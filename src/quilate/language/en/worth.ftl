# The card of a customer
worth-card = Value
worth-how-far = How far to trust it
worth-clv = Expected value (CLV)
worth-clv-meaning = The net margin expected from this customer in the next { $days } days, discounted at { $rate } a year. It never includes the past. In brackets, its 80 % interval: four times out of five the truth is expected within it.
worth-known-as-of = Worked out as of { $day }, by the model { $model }.
worth-above-interval = The expected value lies above its interval: it is an average, and a small chance of very much lifts it above what nine in ten such customers bring.
worth-tier-is = Tier { $tier }
worth-tier = Tier
worth-quadrant = Group
worth-trust-care = use with care
worth-trust-untested = untested
worth-current-value = Current value
worth-current-value-meaning = Net margin of the last 12 months: revenue less the cost of goods and the cost to serve.
worth-potential = Potential
worth-potential-meaning = What the upper quartile of comparable customers brings in 12 months: those as long with the company who buy about as often and for about as much. Whoever already brings more is at their potential.
worth-gap = Gap
worth-gap-meaning = Potential less current value: what there may still be to win. Never below zero: what one customer brings above comparable ones is not taken off what others may still bring.
worth-value-to-date = Value to date
worth-value-to-date-meaning = Margin less cost to serve since the first purchase.
worth-p-alive = Still a customer
worth-p-alive-meaning = Probability that the relation is still alive, by how often and how lately this customer has bought.
worth-next-purchase = Next purchase
worth-next-purchase-meaning = When the next purchase is expected, if the customer is still there.
worth-was-expected = was expected on { $day }
worth-none-in-sight = none in sight
worth-rank = Place by CLV
worth-rank-meaning = Among all customers of the company; 1 is worth most.
worth-rank-of = { $rank } of { $customers }
worth-rank-by-revenue = Place by revenue
worth-rank-by-revenue-meaning = The place this customer would have if revenue counted and not margin. The difference is what measuring in margin changes.
worth-share-of-potential = Brings { $share } % of the potential.
worth-gap-none = None in sight
worth-above-potential = Brings as much as three in four comparable customers, or more: to win more here, look beyond what customers like this one do.
worth-made-up = How the expected value is made up
worth-made-up-of = Still a customer with a probability of { $alive }; then { $purchases } purchases expected in { $days } days, at { $margin } of net margin each: { $expected }.
worth-discounted = Waiting for it takes off { $discount }, at { $rate } a year.
worth-made-up-of-nothing = No further purchase is expected.
worth-of-contracts = Contracts bring { $contracts } of the expected value, purchases beside them { $purchases }.
worth-parts-together = The two parts, that of contracts and that of purchases, make the whole CLV.
worth-contracts-running = Contracts running
worth-contract-bound = { $months ->
    [0] For less than a month
    [one] For a month
   *[other] For { $months } months
}, bound until { $until }
worth-contract-free = { $months ->
    [0] For less than a month
    [one] For a month
   *[other] For { $months } months
}; may end at any time
worth-contract-a-month = { $amount } a month
worth-contracts-tested = Contracts: what was said, and what happened
worth-contracts-tested-note = { $contracts } contracts ran on { $cutoff }. Until { $end } they were said to leave { $said }, and left { $happened }.
worth-contracts-rule = How it was foretold
worth-contracts-months = Months charged
worth-contracts-off = Off by
worth-contracts-by-survival = By age, commitment and plan, as here
worth-contracts-by-constant-rate = By last year’s rate of endings, the same for all
worth-contracts-by-kaplan-meier = By age alone
worth-contracts-happened = What happened
worth-contracts-coverage = The contracts of { $share } of the customers left what their interval had said; 80 % should.
worth-not-valued = Nothing has been worked out of this customer yet: whoever has bought something is valued every night.
worth-run = Value all customers now
worth-why = Where the value comes from
worth-waterfall = From revenue to net margin
worth-waterfall-span = Twelve months until { $until }
worth-waterfall-assumed = { $count ->
    [one] One line has no cost of its own; that of its category or of the company was taken.
   *[other] { $count } lines have no cost of their own; that of their category or of the company was taken.
}
worth-revenue = Revenue
worth-revenue-meaning = What was paid, after discounts and returns.
worth-margin = Margin
worth-cost-of-goods = Cost of goods
worth-cost-of-goods-meaning = What was sold had cost so much, with the variable costs of selling it.
worth-cost-to-serve = Cost to serve
worth-cost-to-serve-meaning = Conversations at their cost, or at the company’s unit cost, and orders that came back, at that unit cost.
worth-written-off = Written off
worth-written-off-meaning = Bills given up for lost, on the day they were. What they should have brought stands in the revenue.
worth-net-margin = Net margin
worth-net-margin-meaning = What is left: the current value.
worth-history = How it moved
worth-history-chart = Expected and current value at the end of each month
worth-nothing-since = Nothing has changed the value since the valuation of { $day }.
worth-no-history = Month ends are kept from the first whole month on.
worth-month = Month
worth-now = now
worth-cause-purchase = A purchase
worth-cause-return = Something came back
worth-cause-interaction = A conversation
worth-cause-consent = A consent given or withdrawn
worth-cause-subscription = A change in what they subscribe to
worth-cause-payment = A payment, or one that did not come
worth-cause-late = A bill that is past its day
worth-cause-import = Data that came in by a file
worth-cause-merge = Two records of the customer became one
worth-cause-other = A correction
worth-by-referral = By referral, beside CLV
worth-brought-many = { $count ->
    [one] Brought one customer
   *[other] Brought { $count } customers
}
worth-referral-uncounted = The company does not count it in money
worth-comparable = Comparable customers
worth-comparable-note = As long with the company, buying about as often and for about as much: those most alike, among whom you may see.

# The room
worth-as-of = As of { $day }, by the model { $model }
worth-prepared = Value of the customers whom you may see, with data until { $day }; added up { $at }.
worth-customer = Customer
worth-none-yet = Nobody has been valued yet
worth-none-yet-run = A valuation reads all orders, subscriptions and conversations, tests every model against your own past, and values each customer. It takes a few minutes and disturbs nobody.
worth-none-yet-wait = Customers are valued every night, once there are orders. Whoever looks after the data can also start it at once.
worth-being-valued = Customers are being valued
worth-being-valued-text = The figures appear here as soon as the valuation is done.
worth-being-prepared = The figures are being added up
worth-being-prepared-text = The customers have been valued; what these pages add up is prepared within minutes, and every night.
worth-run-again = Value now
worth-behind = The newest data are of { $day }: what customers have done since then does not count in these figures. To have them of today, bring the newest orders in Imports; everybody is then valued again.
worth-holds-from = What is changed here holds for every figure of value from the next valuation, tonight at { $at }.
worth-holds-from-now = A valuation is under way. What is changed here holds from the next one that begins.
worth-see-progress = See how far it is
worth-nobody = Nobody to show
worth-nobody-text = Among the customers whom you may see, nobody here has been valued.

# The value curve
worth-curve = Value curve
worth-fifth-of-margin = Margin made by 20 % of customers
worth-fifth-of-revenue = Revenue made by 20 % of customers
worth-fifth-of-revenue-meaning = The same with revenue instead of net margin: customers in order of their revenue to date, the largest first.
worth-four-fifths = Customers who make 80 % of margin
worth-four-fifths-note = the fewest that do
worth-four-fifths-meaning = Customers are put in order of their net margin to date, the largest first, until four fifths of the whole are reached.
worth-gini = Inequality (Gini)
worth-gini-meaning = 0 if every customer made the same net margin, 1 if one made all of it. It passes 1 where some customers take away what others make.
worth-curve-finding = 20 % of customers make { $share } of the margin
worth-curve-axes = % of margin and revenue to date, by % of customers, the largest first; the diagonal is where all make the same
worth-whale-finding = { $count ->
    [one] One customer takes away { $lost } of the margin that the others make
   *[other] { $customers } customers take away { $lost } of the margin that the others make
}
worth-whale-axes = Cumulative net margin to date in { $currency }, by % of customers; the dashed line is its peak
worth-whale-tail = The fall, close by: customers who take margin away
worth-below-cost = Sold to below cost
worth-below-cost-note = What they bought cost more than they paid, even before they were served: those who take away most, first.
worth-magnets = Cost magnets
worth-magnets-note = Serving them takes half or more of the margin that their purchases leave: the dearest to serve, first.
worth-falls = { $count ->
    [one] One of the first { $first } by revenue is not among the first { $first } by margin
   *[other] { $count } of the first { $first } by revenue are not among the first { $first } by margin
}
worth-falls-note = Places among the customers whom you may see, by revenue and by net margin to date; the deepest falls first.
worth-place-by-margin = Place by margin

# Actual, potential, gap
worth-groups = Actual, potential, gap
worth-groups-by = Group by
worth-groups-show = Show
worth-groups-rest = All others
worth-group-unknown = Not known
worth-customers = Customers
worth-active = Active
worth-average-order = Average order
worth-equity = Customer equity
worth-equity-meaning = The sum of the expected value (CLV) of these customers: the net margin expected of them over the horizon, discounted.
worth-group-figures = { $count ->
    [one] One customer
   *[other] { $customers } customers
}
worth-score-what = What the score says
worth-score-is = Score { $score }
worth-score-meaning = 1,000 × gap ÷ potential × active ÷ customers: high where much can still be won and customers are still there to win it from. Active is who bought in the last 12 months or has a contract running. Potential and actual are sums over the group’s customers.
worth-members-of = { $what }: { $which }
worth-members-note = Those with most to win first

# How far to trust it
worth-trust = How far to trust it
worth-untested = Testing a forecast takes a period to foretell and an earlier one to learn from, and the history does not leave room for both yet. Customers are valued all the same, but nothing has confirmed it: the figures are greyed, and are a first indication until there are more months.
worth-greyed = Until it can be trusted, every figure that is expected is shown in grey.
worth-tenths-note = Mean margin per customer in { $currency }, by tenths of what was forecast, the highest first
worth-tenth = Tenth
worth-drift = Since the data before
worth-drift-before = Valuation with data until
worth-drift-equity = Customer equity
worth-drift-each = CLV of the average customer
worth-drift-new-champion = The way to forecast has changed, from { $before } to { $now }: part of what moved is the model and not the customers.
worth-drift-same-champion = The same way to forecast won the test again: { $now }.
worth-drift-none = There is no valuation with data until another day yet: nothing to compare it with.
worth-assumed-margin = { $lines } order lines ({ $share }) have no cost of their own. That of their category was taken, and { $margin } of margin where there was none either.
worth-assumed-no-cost-to-serve = No cost to serve was subtracted, because no conversation has a cost.
worth-assumed-as-before = What is expected assumes that prices, products and the way customers are treated stay as they were.

# What moved customer equity
worth-equity-then = At the last month end
worth-equity-then-meaning = What was expected then of the customers whom you may see now.
worth-equity-now = Now
worth-equity-now-meaning = The sum of the CLV of these customers.
worth-moved-new = New
worth-moved-new-meaning = Customers who had not been valued at the last month end.
worth-moved-grown = Grown
worth-moved-grown-meaning = Something happened with them since, a purchase or a conversation, and they are expected to bring more.
worth-moved-recovered = Recovered
worth-moved-recovered-meaning = They had brought nothing in the year before the month end, and have bought again.
worth-moved-shrunk = Shrunk
worth-moved-shrunk-meaning = Something happened with them since, and they are expected to bring less.
worth-moved-lost = Lost
worth-moved-lost-meaning = A year without a purchase was completed since, and no contract runs.
worth-moved-re-estimated = Estimated anew
worth-moved-re-estimated-meaning = Nothing was bought and nobody talked with them: time went by, and the models have learned from it. Which of the two it was cannot be told apart.

# Whom home asks for
worth-asked-most = Who is worth most
worth-asked-more = Who could bring more
worth-asked-keep = Whom to keep
worth-asked-gone = Who has probably left and brought something in a year
worth-asked-moved-new = New since the last month end
worth-asked-moved-grown = Growing since the last month end
worth-asked-moved-recovered = Won back since the last month end
worth-asked-moved-shrunk = Shrinking since the last month end
worth-asked-moved-lost = Lost since the last month end
worth-asked-moved-re-estimated = Estimated anew since the last month end
worth-asked-by-most = Expected value (CLV)
worth-asked-by-more = Likely gap
worth-asked-by-more-meaning = Gap × the probability that the customer is still there: what there may be to win of who stays.
worth-asked-by-keep = At risk a year
worth-asked-by-keep-meaning = Current value × the probability that the customer has left: what they would no longer bring in a year.
worth-asked-by-gone = Current value
worth-asked-by-moved = Change of CLV
worth-asked-then = CLV at the month end
worth-asked-last = Last purchase
worth-asked-see = { $what }: { $count ->
    [one] see the customer
   *[other] see the { $customers } customers
}
worth-place-by-margin-meaning = The place among the customers whom you may see, by their net margin to date.
worth-customers-meaning = Those whom you may see.
worth-score = Score
worth-drift-error-meaning = How far the forecast total was from what then happened, when it was tested: above zero, too much was said.
worth-drift-coverage-meaning = Of how many customers what happened fell within their interval. It ought to be 80 %.
worth-assumed-free-channels = { $count ->
    [one] A conversation by this channel takes nothing away unless it brings a cost of its own, since what it costs has not been entered: { $channels }.
   *[other] A conversation by these channels takes nothing away unless it brings a cost of its own, since what it costs has not been entered: { $channels }.
}
worth-assumed-without-cac = What it cost to win each customer (CAC) is not subtracted from their value: it is shown apart, under
worth-asked-amount-said = The figure by which this list is put in order, the largest first.
worth-group-named = Segment
worth-groups-within = Within
worth-groups-everybody = All customers
worth-groups-which = Choose segments
worth-groups-may-overlap = A customer may be in several segments or in none: the cards do not add up to the total above.
worth-together = Together
worth-together-meaning = The expected value of the customer and of all who stand below, or live in the same household, of those whom you may see. Its interval of 80 % is that of the sum: what is chance of each evens out.
worth-together-of = Customers whom you may see: { $customers }; valued: { $valued }.
worth-together-alone = There are no other customers below, or in the same household, whom you may see and who are valued.
