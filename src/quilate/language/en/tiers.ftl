tiers-title = Tiers
tiers-tier = Tier
tiers-customers = Customers
tiers-now = The tiers now
tiers-line = Line
tiers-line-meaning = What a customer is worth at least, by the measure of the rule, to be in the tier. Below it stands where one falls out of the tier and from where one rises into it.
tiers-line-nobody = Nobody reaches it
tiers-line-rest = The rest
tiers-band = Stays from { $low }, rises from { $high }
tiers-being-placed = Another rule has been decided, and everybody is being placed by it. Until then the tiers are those of the rule before.
tiers-new = New
tiers-gone = Gone
tiers-matrix = From tier to tier
tiers-matrix-note = Rows are the tier before, columns the tier after. Each cell opens its customers.
tiers-matrix-corner = Before ↓ · after →
tiers-total = All
tiers-cell = { $customers ->
    [one] From { $before } to { $after }: one customer
   *[other] From { $before } to { $after }: { $customers } customers
}
tiers-step = From the end of { $since } to the end of { $month }
tiers-step-now = From the end of { $since } to now
tiers-choose-step = Between
tiers-show = Show
tiers-up = Rose a tier
tiers-down = Fell a tier
tiers-same = Stayed in their tier
tiers-gone-are = { $customers ->
    [0] Nobody is gone
    [one] One is gone
   *[other] { $customers } are gone
}
tiers-of-clv = { $amount } of CLV
tiers-up-meaning = Customers in a higher tier than before, and by how much their CLV changed together.
tiers-down-meaning = Customers in a lower tier than before, and by how much their CLV changed together.
tiers-same-meaning = Customers in the same tier as before, and by how much their CLV changed together.
tiers-new-and-gone-meaning = Who was not valued at the first moment and is at the second; and the other way round, since all their purchases were taken back. Who has been merged into another customer, or erased, is counted nowhere.
tiers-change = Change of CLV
tiers-change-meaning = CLV after minus CLV before.
tiers-before-clv = CLV before
tiers-after-clv = CLV after
tiers-from-to = From { $before } to { $after }
tiers-customer = Customer
tiers-nobody-went = Nobody went this way
tiers-nobody-went-text = No customer whom you may see went from { $before } to { $after } between these moments.
tiers-nobody-in-reach = Nobody within your reach is valued at either moment.
tiers-no-month-yet = No month has ended yet
tiers-no-month-yet-text = Who goes from tier to tier can be told from the second month on: the end of a month is kept with the first valuation of the month after.
tiers-policy = Rule and names of the tiers
tiers-policy-lead = It holds for everybody from the moment it is saved. What held before stays in the history.
tiers-change-rule = Change the rule or the names…
tiers-rule = The rule
tiers-by = Tiers are told apart by
tiers-by-share = Share of the total
tiers-by-quantile = Share of the customers
tiers-by-amount = Amounts of money
tiers-measure = Measure
tiers-measure-clv = Expected value (CLV)
tiers-measure-clv-low = CLV, lower end of its interval
tiers-measure-current-value = Current value, net margin of 12 months
tiers-measure-potential = Potential
tiers-shares = Added up from the customer of the highest value
tiers-amounts = Amounts
tiers-until-share = { $tier } reaches (%)
tiers-until-amount = { $tier } from ({ $currency })
tiers-margin = Leeway (% of a line)
tiers-margin-help = How far past a line a customer has to go to change tier. With 0 they change as soon as they cross it.
tiers-write-one = Write a number: this rule needs it.
tiers-shares-turned = Write more than for the tier above: shares are counted from the top.
tiers-share-between = Write a share above 0 and below 100.
tiers-amounts-turned = Write less than for the tier above.
tiers-name-of = Name of { $tier }
tiers-names = The names
tiers-names-note = What they are called everywhere in the application. Where none is written the letter holds; files and the API always say the letter.
tiers-name-taken = Write another name: another tier is called so, or it is its letter.
tiers-saved = Saved. If the rule is another, everybody is being placed by it.
tiers-would-change = What would change
tiers-would-move = { $customers ->
    [0] Nobody would change tier.
    [one] One customer would change tier.
   *[other] { $customers } customers would change tier.
}
tiers-would-be = In each tier
tiers-would-be-empty = Nobody would be in { $tier }: no customer reaches its line without reaching the one above it, or everybody does.
tiers-to = to
tiers-history = History
tiers-history-lead = Every decision on the rule of the tiers, with who took it, when and why.
tiers-no-policy = Nothing has been decided yet
tiers-no-policy-text = A makes the first half of all CLV, B up to four fifths, C up to 95 per cent, D the rest.
tiers-line-of = { $tier }
tiers-line-from = from { $amount }
tiers-line-to = up to { $share }
tiers-job-place = Put all customers into the tiers of the new rule
tiers-job-place-done = { $customers ->
    [0] Everybody stays in their tier.
    [one] One customer is in another tier now.
   *[other] { $customers } customers are in another tier now.
}
tiers-job-steps = Prepare who went from tier to tier
tiers-job-steps-done = { $steps ->
    [0] There are no two month ends to compare yet.
    [one] One pair of month ends is prepared.
   *[other] { $steps } pairs of month ends are prepared.
}
