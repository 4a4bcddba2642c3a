# Value propositions: what each segment is promised, and what that segment brings beside it.

propositions-title = Value propositions
propositions-kicker = Value proposition
propositions-lead = What the company promises each segment, how that differs from competitors and by what it is kept, beside what the segment brings. Every version is kept with its reason.
propositions-having = With a proposition
propositions-lacking = Without one yet
propositions-lacking-note = By CLV, the largest first.
propositions-segment = Segment
propositions-no-segment = There is no segment yet
propositions-no-segment-text = A proposition is made for a group of customers: make a segment first, or ask somebody to share one with you.
propositions-holds = In force
propositions-due = To be looked at again
propositions-to-come = Will hold from { $day }
propositions-to-end = Ends on { $day }
propositions-has-draft = Draft
propositions-write = Write the proposition
propositions-write-of = Value proposition for “{ $name }”
propositions-write-lead = Write what a customer of the segment would understand. A draft may leave any part for later and does not hold until it is decided; every version is kept.
propositions-change = Change
propositions-drop = Drop the draft
propositions-is-dropped = The draft is dropped; it stays among the versions.
propositions-no-draft = There is no draft to drop: somebody decided on it or dropped it before.
propositions-go-on = Go on with the draft
propositions-see-segment = See the segment
propositions-see-all = See all
propositions-see-one = See the proposition and its result
propositions-since = Holds from { $day }
propositions-drafted-by = Draft by { $name }, { $day }: it does not hold yet
propositions-owned-by = Owner: { $name }
propositions-review-by = To be looked at again on { $day }
propositions-draft-beside = There is a newer draft by { $name }, { $day }. Below stands what holds today.
propositions-none = This segment has no value proposition
propositions-none-may = Write what these customers need, what they are promised and why they would choose the company. What they bring stands below.
propositions-none-text = Whoever makes plans with customers writes it. What they bring stands below.
propositions-not-valued = The figures will be here after the first valuation.

propositions-state = State
propositions-state-draft = Draft
propositions-state-decided = Decided
propositions-state-dropped = Dropped
propositions-state-ended = Ended
propositions-needs = What they need and value
propositions-needs-help = What they want to solve, and what weighs most when they choose, in order.
propositions-promise = What we promise them
propositions-promise-help = In one or two sentences, as you would say it to a customer.
propositions-product = Product
propositions-product-help = Range, quality, choice, adaptation.
propositions-service = Service and process
propositions-service-help = Times, delivery, after-sales, how easy it is.
propositions-people = People
propositions-people-help = Who serves them, what they know and what they may decide.
propositions-channels = Channels
propositions-channels-help = Where they buy, ask and complain.
propositions-image = Image
propositions-image-help = What buying here says of them: brand, guarantee, reputation.
propositions-partners = Partners and suppliers
propositions-partners-help = Who from outside is needed to keep it.
propositions-price = Price
propositions-price-help = What they pay and how: level, discounts, terms of payment.
propositions-effort = The customer's effort
propositions-effort-help = Time, paperwork, learning, risk: what it costs besides money.
propositions-difference = How it differs
propositions-difference-help = Why they would choose this company and not the best alternative they have.
propositions-proof = Proof
propositions-proof-help = What shows that it is kept: surveys, measured times, customers who come again. Leave it empty if there is none.
propositions-without-proof = Nobody has written yet what proves it.
propositions-offers = Offers that keep it
propositions-offers-help = The offers, tariffs or bundles that make it concrete.
propositions-no-offers = Nobody has written any.
propositions-groups = Treatment that serves it
propositions-groups-help = Groups of the portfolio whose treatment (service tier, times, channels, discount, cadence) these customers get.
propositions-strategies = Plans that serve it
propositions-strategies-help = Strategies whose default plan is for these customers.
propositions-owner = Owner
propositions-owner-help = Who answers for its being kept: somebody who makes plans and may use the segment.
propositions-holds-from = Holds from
propositions-holds-from-help = The day from which it is promised. It may be past: figures are compared with those before it.
propositions-review-on = Look again on
propositions-review-on-help = On that day it still holds, but says that it is to be looked at.
propositions-ends-on = No longer holds from
propositions-part-whom = To whom and what
propositions-part-benefits = By what it is kept
propositions-part-cost = What it costs the customer
propositions-part-why = Why choose us
propositions-part-served = What serves it
propositions-part-who = Who and when
propositions-part-decide = Save

propositions-decide = Let it hold
propositions-save-draft = Save as a draft
propositions-others-decide = Whoever sets the policies of the company decides. Save a draft and tell them.
propositions-draft-empty = Write one part at least.
propositions-review-before = It is looked at again after the day from which it holds.
propositions-review-past = That day has passed: choose one to come.
propositions-is-drafted = The draft is kept.
propositions-is-decided = The proposition is decided.
propositions-not-whole = Something is missing without which nobody could keep it: need, promise, difference, owner, both days and the reason.
propositions-nothing-to-end = This segment has no proposition that was decided and could end.
propositions-overtaken = Somebody else has written a version meanwhile. Look at it and begin again.
propositions-end = End
propositions-end-of = End the proposition for “{ $name }”
propositions-end-lead = From that day on the segment has no proposition of its own. Nothing that was written is lost.
propositions-is-ended = When the proposition ends is written down.

propositions-of-customers = { $share } of the customers
propositions-of-current = { $share } of all net margin
propositions-clv-meaning = The sum of what is expected of its customers, with its 80 % interval. That of a sum is narrower than the sum of the intervals of each.
propositions-no-treatment = Nobody has said which treatment this segment gets.
propositions-treated = { $count ->
    [0] None of its { $of } customers is in those groups today: they are treated otherwise.
    [one] One of its { $of } customers is in those groups today; the others are treated otherwise.
   *[other] { $number } of its { $of } customers are in those groups today; the others, if any, are treated otherwise.
}
propositions-planned = { $count ->
    [0] No open plan with its customers
    [one] One open plan with its customers
   *[other] { $number } open plans with its customers
}
propositions-result = What this segment brings
propositions-result-note = { $first } to { $last }, beside the 12 months until { $then }, before the proposition began.
propositions-result-note-alone = { $first } to { $last }.
propositions-figure = Figure
propositions-now = Now
propositions-then = Before
propositions-moved = Change
propositions-rest-moved = Change of the rest
propositions-line-margin = Margin
propositions-line-cost-to-serve = Cost to serve
propositions-line-written-off = Written off
propositions-line-net-margin = Net margin
propositions-line-net-margin-meaning = Margin less cost to serve and what was written off, in the twelve months. What winning the customers cost is not taken off here: it stands in the results by group.
propositions-since-months = { $count ->
    [one] Of those twelve months, one is after the proposition began.
    [12] All twelve months are after the proposition began.
   *[other] Of those twelve months, { $count } are after the proposition began.
}
propositions-proves-nothing = The change stands beside and proves nothing: nobody of the segment was left without the proposition to compare with, the rest of the customers are different, and who is in the segment today may be in it because they grew.
propositions-size-kept = Customers and CLV before: those that the segment had on { $day }, as they were kept that day. The amounts, though, are always of the customers who are in it today.
propositions-size-not-kept = Customers and CLV of the segment were not kept then, or only who sees the whole company sees them. The amounts are always of the customers who are in it today.
propositions-too-soon = No full month has gone by since it holds: there is nothing to compare yet.
propositions-then-unknown = The twelve months before the proposition are not known whole: a part of them is not compared with.
propositions-no-before = Without a proposition in force there is no before to compare with.
propositions-not-reckoned = The results of this segment are reckoned when the facts are prepared next, tonight at the latest.
propositions-is-newer = The segment was changed after these results were reckoned: until the facts are prepared next, the amounts are of the customers whom it had before.
propositions-assumed = { $count ->
    [one] Of one line no cost is known: its margin is assumed.
   *[other] Of { $count } lines no cost is known: their margin is assumed.
}
propositions-other-window = Current value above looks at the twelve months until { $day }; this table at twelve full months of the calendar, as the results by group do.
propositions-how = How it is reckoned
propositions-told-now = Amounts of the last twelve full months; customers and CLV of today.
propositions-told-then = Amounts of the twelve months that ended before the month in which the proposition began; customers and CLV of the end of the month before.
propositions-told-moved = How far each amount moved from before to now. No figure where there was nothing before, or a loss.
propositions-told-rest-moved = The same change, of all other customers whom you may see.
propositions-told-this = The customers who are in the segment today.
propositions-told-rest = All other customers whom you may see.
propositions-compared = Compared with the rest of the customers
propositions-compared-note = Per customer, so that groups of any size can be compared.
propositions-this = This segment
propositions-rest = The rest
propositions-clv-each = CLV per customer
propositions-net-each = Net margin of 12 months per customer
propositions-serving = Share of the margin that serving takes
propositions-shares = It is { $customers } of the customers, { $clv } of the CLV and { $current } of the current value of the customers whom you may see.
propositions-history = Versions
propositions-history-note = All that was written, the last first; nothing is deleted.
propositions-what-changed = What changed
propositions-section = Value propositions
propositions-customer-in-none = They are in no segment with a proposition in force.
propositions-none-decided = No segment that you may use has a proposition in force.
