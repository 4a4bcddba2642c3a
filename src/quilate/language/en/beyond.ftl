beyond-title = Beyond money
beyond-facts = Beyond money
beyond-lead = Who brings customers and gives attention, beside their own money. It is never part of anybody's CLV, and points are not money.
beyond-card-note = Beside the CLV, never in it
beyond-referral-value = Referral value
beyond-referral-value-meaning = Part of the CLV of the customers they brought, credited to them. It is already in the CLV of those customers, and is not to be added to it.
beyond-referral-how = { $share } of { $clv }, the CLV of those they brought, as of { $day }.
beyond-customers-brought = Customers brought
beyond-customers-brought-meaning = How many customers came because this one recommended the company.
beyond-influence = Influence
beyond-influence-meaning = From 0 to 100: how many in a hundred of the other customers brought fewer. Each one brought counts half as much for every year since. Points are no money. Who is new, or has refused to be studied, has none.
beyond-engagement = Engagement
beyond-engagement-meaning = From 0 to 100: how many in a hundred of the other customers engage less. In the last 12 months: days on which they came of their own accord, and channels they did it by; and channels on which they agree to hear of offers. Complaints and incidents do not count. Points are no money. Who is new, or has refused to be studied, has none.
beyond-points = { $points ->
    [one] { $points } point
   *[other] { $points } points
}
beyond-none = none
beyond-dated = Points as of { $day }; referral value moves the same day as the CLV of those brought.
beyond-not-yet = Not reckoned yet: it comes with the next valuation of everybody.
beyond-order = Order by
beyond-show = Show
beyond-decide = What is counted…
beyond-who-brings = Customers who bring others
beyond-who-brings-meaning = Of those whom you may see: whoever recommended the company to somebody who is expected to bring something.
beyond-share-of = { $share } of the CLV of those brought
beyond-not-added = Customer equity has it already, with those who were brought: do not add it.
beyond-bring-more = Bring more than they are worth
beyond-bring-more-meaning = Their referral value is greater than their own CLV: a list by CLV alone would pass them over.
beyond-most = Most first: { $what }
beyond-own-clv = Own CLV
beyond-brings-more = brings more than their own
beyond-nobody = Nobody
beyond-nobody-text = There is no customer here of whom it is on record that they brought somebody or came to the company. Recommendations come with the import of how customers came.
beyond-brought-nobody = It is not on record that they brought anybody who is a customer today.
beyond-being-reckoned = It is being reckoned
beyond-being-reckoned-text = The list appears in a few minutes, once the facts of all customers are prepared.
beyond-off = The company does not count this
beyond-off-text = Value beyond money is switched off.
beyond-off-decide = Value beyond money is switched off, and nothing of it is shown to anybody. You may decide what is counted.
beyond-whom = Customers brought
beyond-whom-lead = { $share } of { $clv }, their CLV as of { $day }, makes { $amount } of referral value.
beyond-won-on = Came on
beyond-nothing-bought = has bought nothing
beyond-unseen = { $customers ->
    [one] One more is counted and not shown here.
   *[other] { $customers } more are counted and not shown here.
}
beyond-decide-title = What is counted beyond money
beyond-decide-lead = Each is switched on and off by itself, and is never part of a CLV.
beyond-count-referral = Referral value
beyond-count-referral-help = A share of the CLV of the customers whom a customer brought.
beyond-count-influence = Influence points
beyond-count-influence-help = Who brought most customers, the latest counting most.
beyond-count-engagement = Engagement points
beyond-count-engagement-help = Who comes to the company of their own accord, and agrees to hear from it.
beyond-share = Share credited to who brought them (%)
beyond-share-help = A convention, not a measurement: with 25, a customer who brought another worth 400 is credited with 100.
beyond-save = Decide
beyond-cancel = Cancel
beyond-saved = Decided. Everybody is being reckoned by it.
beyond-decided = Decisions
beyond-undecided = Nobody has decided anything yet: nothing is counted.
beyond-told-referral = Referral value, { $share }
beyond-told-nothing = Nothing is counted
beyond-job = Reckon value beyond money
beyond-job-done = { $customers ->
    [0] Nothing is counted beyond money.
    [one] One customer reckoned.
   *[other] { $customers } customers reckoned.
}
beyond-measurement = Engagement and later margin
beyond-verdict-more = Among customers of like current value, those who engaged more brought more net margin afterwards.
beyond-verdict-less = Among customers of like current value, those who engaged more brought less net margin afterwards.
beyond-verdict-inconclusive = Inconclusive: among customers of like current value, those who engaged more may have brought more net margin afterwards, or less.
beyond-verdict-too-few = Inconclusive: there are too few customers to tell whether those who engage more bring more afterwards.
beyond-alike = Among customers of like current value
beyond-alike-meaning = Rank correlation of engagement with later net margin, from -1 (always the other way round) over 0 (nothing to do with each other) to 1 (always together), within tenths of current value and with what is left of it taken out. It is this one that counts: customers who buy much engage more anyway.
beyond-in-all = Among all
beyond-in-all-meaning = The same over all customers, whatever they were worth already.
beyond-interval = 80 % interval: { $low } to { $high }
beyond-measured-customers = Customers
beyond-measured-customers-meaning = Whoever had bought by { $day } and is a customer today, without those who refuse to be studied.
beyond-by-tenth = Mean net margin from { $since } to { $until }, by third of engagement
beyond-current-value-then = Current value then
beyond-third-low = Lowest third
beyond-third-middle = Middle third
beyond-third-high = Highest third
beyond-any = Any
beyond-up-to = Up to { $most }
beyond-from = { $least } and more
beyond-from-to = { $least } to { $most }
beyond-of-customers = { $customers ->
    [one] one customer
   *[other] { $customers } customers
}
beyond-measured-how = Engagement and current value are those of { $cutoff }, by what was on record until then, and the net margin is what followed until { $until }. Measured on { $at } from the sales, costs, conversations and consents on record. The mean of fewer than ten customers is not shown.
beyond-measured-not-cause = It tells what went together and not what brought about what: only an experiment can.
beyond-unmeasured = It has not been measured yet whether customers of yours who engaged more brought more margin afterwards. Until it has been, engagement cannot be counted. It is measured after the valuation of the night, or at once if you ask for it.
beyond-being-measured = It is being measured: open this page again in a few minutes
beyond-measure = Measure it
beyond-measure-again = Measure it again
beyond-measure-asked = It is being measured. Open this page again in a few minutes.
beyond-not-measured = It has not been measured yet how engagement goes with later margin: have it measured, see what it says on this page, and decide then.
beyond-told-measured = Seen then, with data until { $until }.
beyond-job-measure = Measure how engagement goes with later margin
beyond-job-measure-done = { $customers ->
    [one] Measured on one customer.
   *[other] Measured on { $customers } customers.
}
beyond-see-measurement = How it was measured
beyond-measure-first = It has to be measured first
