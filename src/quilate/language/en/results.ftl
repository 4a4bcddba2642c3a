# What groups of customers brought and cost, month by month.

results-title = Results
results-lead = What each group of customers brought and cost, from revenue to contribution, set beside the ledger.
results-job = Reckon the results of the groups
results-job-done = { $months ->
    [0] There is nothing to reckon yet
    [one] One month was reckoned
   *[other] { $months } months were reckoned
}
results-none-yet = The results are being reckoned
results-none-yet-text = They follow each night, and whenever everybody has been valued; the first time it takes some minutes.
results-by = Divide by
results-from = From
results-to = To
results-show = Show
results-fiscal-year = This fiscal year
results-fiscal-year-before = The fiscal year before
results-segment = Segment { $name }
results-segment-is-newer = This segment was changed after the results were added up ({ $at }). They follow it from the next night on.
results-kinds-are-newer = Other kinds hold since the results were added up ({ $at }). The results follow them from the next night on.
results-everybody-else = Everybody else
results-none-quadrant = Not valued
results-none-tier = Not valued
results-none-stage = In no stage
results-none-strategy = Without a strategy
results-none-kind = Of no kind
results-nobody = Of no customer
results-total = All
results-group = Group
results-code = Code
results-month = Month
results-margin = Margin
results-margin-meaning = Revenue less the cost of goods.
results-acquisition = Acquisition
results-acquisition-meaning = What was spent on a source in a month, shared alike among the customers whom it won in that month. What won nobody stands apart, as of no customer. Hours of work are not in it: they have no price.
results-contribution = Contribution
results-contribution-meaning = Margin less acquisition, cost to serve and what was written off.
results-customers = Customers
results-customers-meaning = Members of the group who had bought by the end of the time, whether or not they bought in it.
results-each = Per customer
results-each-meaning = Contribution by customer at the end of the time.
results-each-note = { $amount } of contribution each
results-assumed-lines = Lines with an assumed margin
results-chart = Contribution by month
results-chart-note = { $currency }; a colour for each group
results-whole = From { $first } to { $last }
results-whole-note = { $currency }; beneath each figure, in grey, that of the same months a year before
results-whole-note-alone = { $currency }; the same months a year before are not on record, or not whole
results-what-it-means = What each column means
results-by-month = Month by month
results-by-month-note = { $currency }; a month opens to its groups
results-of-month = Results of { $month }
results-ledger = Ledger
results-difference = Difference
results-differs = differs
results-reconciled = The ledger of the company, added up from its records, comes to { $amount } of contribution. Difference: { $difference }.
results-not-reconciled = The ledger of the company, added up from its records, comes to { $amount } of contribution. Difference: { $difference }. Something was entered while the groups were added up; both are added up again tonight.
results-own-part = These are the customers whom you may see. The ledger is of the whole company: only who sees all of it finds it here.
results-groups-are-todays = Each customer counts in the group where they are today, in earlier months too: the page shows how the customers of a group came to be what they are. How they moved is under Tiers and Lifecycle.
results-without-loyalty = The cost of loyalty programmes is not in it: Quilate does not keep one yet.
results-prepared = Added up { $at }, with what is known until { $until }.
results-export = Take away as
results-file-name = results-by-group
