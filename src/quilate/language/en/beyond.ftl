beyond-title = Beyond money
beyond-facts = Beyond money
beyond-lead = Who brings customers and gives attention, beside their own money. It is never part of anybody's CLV, and points are not money.
beyond-card-note = Beside the CLV, never in it
beyond-referral-value = Referral value
beyond-referral-value-meaning = Part of the CLV of the customers they brought, credited to them. It is already in the CLV of those customers, and is not to be added to it.
beyond-referral-how = { $share } of { $clv }, the CLV of those they brought, as of { $day }.
beyond-customers-brought = Customers brought
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
