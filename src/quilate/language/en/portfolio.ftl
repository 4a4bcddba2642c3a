portfolio-title = Portfolio
portfolio-lead = The whole base by what each customer brings now and what is still to come. Move a line, and see who and what moves with it.
portfolio-map = The base as a map
portfolio-map-caption = Customers by current value, from left to right, and by CLV, from below to above. The table has the same figures, and each group its list.
portfolio-now-in = Current value, last 12 months ({ $currency })
portfolio-clv-in = CLV, what is to come ({ $currency })
portfolio-cut-now = Line of current value
portfolio-cut-future = Line of CLV
portfolio-legend-crowd = Customers: one to { $most } in a cell
portfolio-legend-large = Worth most; opens the customer
portfolio-legend-uncertain = Uncertain: could stand on either side
portfolio-legend-saved = Saved line
portfolio-groups = The four groups
portfolio-group = Group
portfolio-customers = Customers
portfolio-customer = Customer
portfolio-uncertain = Uncertain
portfolio-uncertain-one = Uncertain
portfolio-clv-line = Line of CLV
portfolio-current-value = Line of current value
portfolio-interval = 80 % interval
portfolio-interval-below = Below it stands the interval of 80 %. It joins the chance of each customer with what is not known of the level of the whole base.
portfolio-interval-meaning = Four times out of five, what the customer brings will lie between these two amounts.
portfolio-count-and-share = { $count } · { $share }
portfolio-see-customers = See the customers
portfolio-see-customers-of = See the customers of “{ $group }”
portfolio-make-segment = Make a segment
portfolio-make-segment-of = Make a segment of “{ $group }”
portfolio-all = All
portfolio-not-valued = { $count ->
    [one] One customer has bought nothing yet, and stands in no group.
   *[other] { $count } customers have bought nothing yet, and stand in no group.
}
portfolio-lines = Lines
portfolio-line-now = High now: current value from ({ $currency })
portfolio-line-future = High to come: CLV from ({ $currency })
portfolio-line-empty = Left empty, the average customer draws the line, today at { $average }, and it follows them.
portfolio-show = Show
portfolio-decide = Decide…
portfolio-back-to-saved = Back to the saved ones
portfolio-assumed = What is assumed
portfolio-assumed-text = Nobody knows these before it is tried. Change them to what you hold true.
portfolio-assumed-moved = Contacts that follow the new treatment (%)
portfolio-assumed-lost-low = CLV lost by who is served less, at least (%)
portfolio-assumed-lost-high = CLV lost by who is served less, at most (%)
portfolio-lost-ends-turned = Write at least as much as the lower end.
portfolio-would-change = What would change
portfolio-nothing-drawn = Lines and treatments are as they are saved. Move a line on the map, or write an amount.
portfolio-nobody-moves = Nobody would stand in another group.
portfolio-to = to
portfolio-all-alike = All groups are treated alike, so that moving a line changes neither costs nor risk. To see money, give each group its treatment: which channels, which service.
portfolio-give-treatments = Give each group its treatment
portfolio-give-costs = Enter the unit costs
portfolio-cost = Cost to serve, a year
portfolio-cost-meaning = Contacts of the last 12 months of those who are treated otherwise × the share of them that follows × the difference between the average unit costs of the channels allowed before and after.
portfolio-cost-unknown = Unknown: some channel of the treatments has no unit cost
portfolio-at-risk = Margin at risk
portfolio-at-risk-meaning = CLV of those who would lose a channel or a tier of service × the share of it that is lost, from its lower to its upper end. What better service might win is not counted.
portfolio-sentence-saves = { $customers ->
    [one] One customer would be treated otherwise
   *[other] { $customers } customers would be treated otherwise
}: serving them would cost { $amount } less a year. { $less ->
    [0] Nobody would be served less.
    [one] One would be served less, which puts from { $low } to { $high } of margin at risk.
   *[other] { $less } would be served less, which puts from { $low } to { $high } of margin at risk.
}
portfolio-sentence-costs = { $customers ->
    [one] One customer would be treated otherwise
   *[other] { $customers } customers would be treated otherwise
}: serving them would cost { $amount } more a year. { $less ->
    [0] Nobody would be served less.
    [one] One would be served less, which puts from { $low } to { $high } of margin at risk.
   *[other] { $less } would be served less, which puts from { $low } to { $high } of margin at risk.
}
portfolio-sentence-unknown = { $customers ->
    [one] One customer would be treated otherwise
   *[other] { $customers } customers would be treated otherwise
}; what that saves will be seen once each channel has its unit cost. { $less ->
    [0] Nobody would be served less.
    [one] One would be served less, which puts from { $low } to { $high } of margin at risk.
   *[other] { $less } would be served less, which puts from { $low } to { $high } of margin at risk.
}
portfolio-as-of = Value with data until { $day }, and what happened after; the map was drawn { $moment }.
portfolio-nobody-valued = Nobody is valued yet
portfolio-nobody-valued-text = The portfolio appears after the first valuation, which runs every night once something has been sold. Import orders to begin.
portfolio-treatments = How each group is treated
portfolio-change-treatments = Change treatments
portfolio-group-meaning = { $name ->
    [invest] High now and high to come: keep them, and give them the best of your time.
    [nurture] High now, little to come: find out why, and win back their future.
    [re-engineer] Low now, much to come: serve them at less cost, and let them grow.
   *[sack] Low now and little to come: serve them at what they can pay. Nobody is dismissed without a person’s approval.
}
portfolio-service-tier = Service
portfolio-service-tier-premium = Premium
portfolio-service-tier-standard = Standard
portfolio-service-tier-basic = Basic
portfolio-channels = Channels
portfolio-no-channel = Choose at least one channel: nobody is left without a way to reach the company.
portfolio-sla-class = Cases are solved
portfolio-sla-class-priority = First of all
portfolio-sla-class-standard = In the usual time
portfolio-sla-class-relaxed = With more time
portfolio-discount-ceiling = Discount, at most (%)
portfolio-contact-cadence-days = Days between contacts, at least
portfolio-open = Left open
portfolio-every-days = { $days ->
    [one] One day
   *[other] { $days } days
}
portfolio-policy = Lines and treatments
portfolio-policy-lead = They hold from the moment they are saved, for everybody and in every room. What held before stays in the history.
portfolio-saved = Saved. Everybody is being placed by it.
portfolio-average = Average customer
portfolio-history = History
portfolio-history-lead = Every decision on the lines and treatments, with who took it, when and why.
portfolio-no-policy = Nothing has been decided yet
portfolio-no-policy-text = The average customer draws the lines, and all groups are treated alike.
portfolio-group-drawn = These are the customers under the lines that you have drawn, which are not saved.
portfolio-group-sure =
    { $count ->
        [0] Of the { $customers } customers of the group none is in doubt: their intervals lie wholly on one side of the line of CLV.
        [one] Of the { $customers } customers of the group one is uncertain: their interval crosses the line of CLV, and they could belong in the group beside it.
       *[other] Of the { $customers } customers of the group { $count } are uncertain: their intervals cross the line of CLV, and they could belong in the group beside it.
    }
portfolio-sack-order = Those who are certain come first, from who brings least; from here no relation with the uncertain is proposed to end.
portfolio-group-empty = Nobody stands here
portfolio-group-empty-text = No customer whom you may see is in this group under these lines.
portfolio-job-place = Place all customers by the new lines
portfolio-job-place-done = { $customers ->
    [0] Everybody stays where they were.
    [one] One customer stands elsewhere now.
   *[other] { $customers } customers stand elsewhere now.
}
portfolio-point = { $name } · CLV { $clv }
portfolio-within = Only the customers of the segment { $name }.
