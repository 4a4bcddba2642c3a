analysis-title = Portfolio analysis
analysis-lead = Five steps in their order: segment, forecast, work out the cost to serve, estimate the value (CLV), and look for kinds of customers. At the end a dated report is written, which does not change any more.
analysis-begin = Begin an analysis
analysis-all = Analyses kept
analysis-none-yet = There is no analysis yet
analysis-none-yet-text = Walking through the five steps takes a few minutes. The report stays here, and those to come can be compared with it.
analysis-steps = Steps of the analysis
analysis-step-segments = Segmentation
analysis-step-forecast = Forecast
analysis-step-costs = Cost to serve
analysis-step-clv = Expected value (CLV)
analysis-step-kinds = Kinds and strategies
analysis-lead-segments = How customers and margin are spread. Here you choose by what to group them; the other steps and the report use the same groups.
analysis-lead-forecast = What is expected of the customers, and how right the forecast was when it was tested against the past.
analysis-lead-costs = What serving them takes: each conversation and each return, at its unit cost. The report tells it activity by activity.
analysis-lead-clv = How much net margin is expected of each group, with its interval, and what has moved it since the last month end.
analysis-lead-kinds = Which kinds of customers there are by what they do, and which strategy each group has.
analysis-day = As of
analysis-by = Grouped by
analysis-who = Made by
analysis-group = Group
analysis-groups = The groups in figures
analysis-grouped-by = Grouped by: { $by }
analysis-everybody = Everybody
analysis-each = CLV per customer
analysis-each-meaning = What is expected of the group, divided by its customers.
analysis-customers-meaning = Customers who are valued, within the reach of whoever makes the analysis. Below the number of each group, its share of all.
analysis-costs-meaning = Conversations and orders that came back since the first purchase, at what they cost or at their unit cost, and what was written off.
analysis-reach-all = All customers of the company
analysis-reach-branch = The customers of the branch { $name }
analysis-reach-team = The customers of the team { $name }
analysis-reach-own = The customers of { $name }
analysis-report-title = Portfolio analysis as of { $day }
analysis-report-lead = Made by { $who }, { $at }. Grouped by: { $by }.
analysis-stays = This report was written with the data until { $day }, added up { $at }. Its figures do not change when the data do.
analysis-found = What it says
analysis-found-nothing = No group stands far enough apart from the others to be named. That is a result, too.
analysis-finds-segments = { $beside } of the customers, those of the group “{ $group }”, bring { $share } of the net margin of the last 12 months.
analysis-finds-kinds = { $beside } of the customers, those of the kind “{ $group }”, bring { $share } of the net margin of the last 12 months.
analysis-finds-costs = The group “{ $group }” takes { $share } of the cost to serve and brings { $beside } of the margin before that cost.
analysis-finds-clv = Of what is expected of the base, { $share } is in the group “{ $group }”.
analysis-finds-gap = { $share } of what is still to be won is in the group “{ $group }”.
analysis-finds-forecast-more = When it was tested, the forecast said { $share } too much in all.
analysis-finds-forecast-less = When it was tested, the forecast said { $share } too little in all.
analysis-no-shares = The margin of all together is not positive, so there are no parts to compare. The amounts of each group are in the table of the first step.
analysis-bar-margin = { $share } of the margin · { $beside } of the customers
analysis-bar-costs = { $share } of the cost · { $beside } of the margin
analysis-bar-tenth = Tenth { $number }
analysis-bar-tenth-told = happened { $happened } · was said { $said }
analysis-bar-activity = { $times ->
    [one] once · { $cost }
   *[other] { $times } times · { $cost }
}
analysis-legend-margin = The wide bar is the share of the net margin of 12 months; the thin one, the share of the customers.
analysis-legend-costs = The wide bar is the share of the cost to serve since the first purchase; the thin one, the share of the margin before that cost is taken off.
analysis-legend-tenths = Average margin per customer, from the tenth of whom most was expected to the tenth of whom least was. The wide bar is what happened; the thin one, what had been said.
analysis-legend-clv = The wide bar is what is expected of each group; the thin one, its 80 % interval.
analysis-model = Forecast with the model { $model }
analysis-model-none = Without a model that was tested
analysis-expected-purchases = { $days ->
    [one] Purchases expected in one day
   *[other] Purchases expected in { $days } days
}
analysis-still-customers = { $customers ->
    [one] Expected to be a customer still, of one
   *[other] Expected to be customers still, of { $customers }
}
analysis-costs-note = { $conversations ->
    [0] { $cost } since the first purchase. There were no conversations in the last 12 months.
    [one] { $cost } since the first purchase. There was one conversation in the last 12 months.
   *[other] { $cost } since the first purchase. There were { $conversations } conversations in the last 12 months.
}
analysis-no-costs = No cost to serve is known: that does not make it zero.
analysis-activities = By activity, all that is recorded until { $day }
analysis-unit-costs = Unit costs that applied
analysis-since-day = since { $day }
analysis-clv-note = Net margin expected in the next { $days } days, discounted at { $rate } a year: horizon and rate are assumed by the company. In brackets, the 80 % interval.
analysis-moves = Since the month end of { $day }
analysis-kinds-note = Kinds found in the data until { $day }
analysis-kinds-never = Nobody has looked for kinds of customers yet.
analysis-kinds-unclear = There are no clear kinds: any division would be chance.
analysis-kinds-being-sorted = Every customer is being put into their kind.
analysis-kinds-found = No customer of this reach is of any kind.
analysis-strategies = Which strategy each group has
analysis-strategies-note = The one that most of its customers have, with the first steps of its plan
analysis-of-them = { $share } have it
analysis-other-strategies = Also:
analysis-since = Since the analysis before
analysis-since-note = As of { $day }, written { $at }
analysis-since-open = See that one
analysis-since-other-groups = The one before was grouped otherwise: only the total is compared.
analysis-since-moved = { $customers ->
    [0] No group has more customers than then.
    [one] The groups that grow have one customer more.
   *[other] The groups that grow have { $customers } customers more between them: those who came or changed their group, less those who left.
}
analysis-changed-meaning = How many customers more, or fewer, there are than in the analysis before.
analysis-new = new
analysis-gone = gone
analysis-first = This is the first analysis of this reach: the next will say what has changed.
analysis-segment-of-others = A segment that is not shared with you
analysis-write = Write the report
analysis-write-note = A job in the background writes it. It is dated, and whoever has your reach or sees all customers will be able to read it.
analysis-job = Portfolio analysis
analysis-stage-segments = Adding up the groups
analysis-stage-clv = Estimating the value of each
analysis-stage-costs = Counting the activities
analysis-stage-keeping = Keeping the report
analysis-job-done = { $customers ->
    [one] The report is written: one customer.
   *[other] The report is written: { $customers } customers.
}
analysis-not-valued = Nobody has been valued yet. Customers are valued first; then they can be analysed.
analysis-not-grouped = It is not possible any more to group by what was chosen. Go back to the first step and choose again.
analysis-nobody = No customer within your reach is valued: there is nothing to analyse.
analysis-note-no-groups = There is no group: keep a segment first, or group by something else.
analysis-note-overlap = A customer may be in several segments or in none: the groups do not add up to the total.
analysis-note-unknown = { $customers ->
    [one] It is not known to which group one customer belongs.
   *[other] It is not known to which group { $customers } customers belong.
}
analysis-note-behind = { $days ->
    [one] The data end one day ago. With later data the forecast would be another.
   *[other] The data end { $days } days ago. With later data the forecast would be another.
}
analysis-note-care = Tested against the past, the forecast was off from what happened: use it with care.
analysis-note-untested = The history is too short for the forecast to be tested: expected figures are a first indication.
analysis-note-no-unit-costs = Nobody has said what any activity costs. Only costs that come with the data count.
analysis-note-free = { $count ->
    [one] Without a unit cost: { $activities }. What is served that way takes nothing off, unless its cost comes with the data.
   *[other] Without a unit cost: { $activities }. What is served by these ways takes nothing off, unless its cost comes with the data.
}
analysis-note-nothing-recorded = There are no conversations or returns with a cost: what serving takes is not taken off the margin of any group.
analysis-note-assumed-margin = { $lines ->
    [one] One line of sale has no cost of its own: its margin is assumed.
   *[other] { $lines } lines of sale have no cost of their own: their margin is assumed.
}
analysis-note-no-month-end = No month has ended yet since the first valuation: there is no month end to compare with.
analysis-note-kinds-never = Nobody has looked for kinds of customers yet. The search takes a couple of minutes; without it the report does without that part.
analysis-note-kinds-unclear = Kinds were looked for, and there are no clear ones. The report says so.
analysis-note-kinds-being-sorted = The kinds have just been found, and customers are being put into them: there will be figures in some minutes.
analysis-note-kinds-proposed = Other kinds have been found, and somebody has to decide whether they replace those that hold.
analysis-note-no-strategies = The strategies are still being prepared: the report would be without recommendations.
analysis-file-name = portfolio-analysis
analysis-as-of-column = Data until
analysis-currency = Currency
analysis-code = Code
analysis-clv-low = CLV, lower limit
analysis-clv-high = CLV, upper limit
analysis-interval = 80 % interval: { $ends }
