# Strategic customers: who matters beyond what they bring themselves, and why.

strategic-title = Strategic customers
strategic-lead = Who matters beyond what they bring today, and why. Tags are given by people, with a reason; figures only propose.
strategic-name-future = High future value
strategic-name-volume = Volume
strategic-name-benchmark = Benchmark
strategic-name-inspiration = Inspiration
strategic-name-fixed-costs = Fixed costs
strategic-meaning-future = A good deal more is expected of them than they bring today.
strategic-meaning-volume = They buy much, and what they leave pays for a good part of everybody’s costs.
strategic-meaning-benchmark = Others buy because they do: they lend their name, trust, or a way into an industry.
strategic-meaning-inspiration = They make the company better: by what they ask for, think of, or complain about.
strategic-meaning-fixed-costs = They buy much and leave little or nothing, but pay for fixed costs that others would have to bear without them.
strategic-rule-future = Proposed is who stands among the { $first } customers with most CLV of the company (or the first tenth, where that is fewer) and whose CLV is above their current value by { $more } or more.
strategic-rule-volume = Proposed is who stands among the { $first } with most revenue, or the { $first } with most orders, of the last 12 months (or the first tenth, where that is fewer), whose purchases leave a margin, and who keeps more than { $low } of revenue and more than { $serving } of that margin once they are served. Units are not added up: a piece of one product is not a piece of another.
strategic-rule-fixed-costs = Proposed is who stands among the { $turnover } with most revenue of the last 12 months (or the first tenth, where that is fewer) and whose purchases leave a margin, but who keeps at most { $low } of revenue or { $serving } of that margin once they are served, or loses money. Who buys below cost pays for nobody’s costs, and is not proposed.
strategic-rule-benchmark = No figure proposes it: people judge it, who know who looks at whom in their industry.
strategic-rule-inspiration = No figure proposes it: people judge it, who know what the company has learned from them.
strategic-limits = How it is proposed
strategic-tagged = Customers with a tag
strategic-tagged-meaning = The customers whom you may see and who have a tag today. Who has several counts once.
strategic-tagged-note = { $share } of the customers
strategic-bring = They bring of net margin
strategic-bring-meaning = Current value (net margin of the last 12 months) of the customers with a tag, over that of all whom you may see.
strategic-share-clv = Of all CLV
strategic-share-clv-meaning = CLV of the customers with a tag, over that of all whom you may see.
strategic-cost = Cost to serve
strategic-cost-meaning = What conversations with the customers with a tag, and orders that came back from them, have cost so far.
strategic-of-type = { $customers ->
    [0] Nobody yet
    [one] One customer
   *[other] { $number } customers
}
strategic-they-bring = { $customers ->
    [one] { $share } of the customers brings { $margin } of the net margin of 12 months
   *[other] { $share } of the customers bring { $margin } of the net margin of 12 months
}
strategic-see-all = See all
strategic-make-segment = Make a segment
strategic-customer = Customer
strategic-by = { $name }, { $day }
strategic-look-again-by = Look again on { $day }
strategic-look-again-due = To be looked at again: { $day }
strategic-nobody = Nobody has this tag
strategic-nobody-may = Give it to one of the proposals below or, on the page of a customer, by “Tag”.
strategic-nobody-judged-may = Open the page of a customer whom you know to be one, and give it there by “Tag”: figures do not know.
strategic-nobody-text = Whoever makes plans with customers gives it, on the page of the customer.
strategic-proposals = Proposals: { $name }
strategic-proposals-note = By the figures of today; they are no tags until a person gives them.
strategic-behind = Nobody is proposed: the newest data are of { $day }, and purchases of the last 12 months until today cannot be set beside current value as of that day. Bring the newest orders in Imports.
strategic-proposed-none = Figures propose nobody else
strategic-proposed-none-text = Nobody whom you may see meets the rule below without having the tag already, or having been declined.
strategic-proposed-more = { $count ->
    [one] And one more
   *[other] And { $number } more
}
strategic-revenue = Revenue of 12 months
strategic-revenue-meaning = What they paid in the last 12 months, and which part it is of the revenue of all customers whom you may see.
strategic-orders = Orders of 12 months
strategic-orders-meaning = Their orders of the last 12 months, and which part they are of those of all customers whom you may see.
strategic-leaves = Leave before they are served
strategic-leaves-meaning = The margin of their purchases of the last 12 months, before what serving them costs: it pays for costs that do not depend on one customer. In brackets, which part it is of the margin of all customers whom you may see.
strategic-net = Current value
strategic-covers = Cover of serving them
strategic-covers-meaning = How much of what serving them costs in 12 months, with what was written off, their own purchases pay for. Below 100% the other customers pay for the rest. Quilate does not know the fixed costs of the company: if these costs went on without them, losing them would cost all that they leave before they are served.
strategic-if-lost = If they left and these costs went on, { $margin } a year would be missing.
strategic-tag-this = Tag
strategic-section = Strategic customer
strategic-none = They have no tag.
strategic-is-proposed = Figures propose:
strategic-set = Tag
strategic-change = Change the tags
strategic-see = See strategic customers
strategic-from-curve = Who matters beyond what they bring today, and why:
strategic-tag-of = Is { $name } strategic?
strategic-tag-lead = A tag says why a customer matters beyond what they bring today. Who gave it and why stays written; so does taking it away.
strategic-type = In which way
strategic-reason = Reason
strategic-reason-help = What you know that makes them strategic, or no longer does.
strategic-look-again = Look again on
strategic-look-again-help = It may stay empty. On that day the tag still holds, but you are told to look at it; a proposal that was declined comes back.
strategic-day-past = That day has passed.
strategic-give = Tag
strategic-take-away = Take away or decline
strategic-take-away-help = “Take away or decline” says that they are not strategic in this way: the tag no longer holds, and is not proposed again.
strategic-history = What has been said
strategic-never-said = Nobody has said anything yet.
strategic-said-given = Tagged
strategic-said-taken = Taken away or declined
strategic-is-tagged = The tag is given.
strategic-is-not = It is written that they are not.
strategic-without-reason = Say why: a tag without a reason is of use to nobody.
strategic-none-yet = The tags are being prepared
strategic-none-yet-text = They will be here after the data of customers have been prepared again, tonight at the latest.
strategic-told-tagged = Tagged as strategic: { $significance ->
    [future] high future value
    [volume] volume
    [benchmark] benchmark
    [inspiration] inspiration
   *[fixed-costs] fixed costs
}
strategic-told-untagged = Said not to be strategic by: { $significance ->
    [future] high future value
    [volume] volume
    [benchmark] benchmark
    [inspiration] inspiration
   *[fixed-costs] fixed costs
}

strategic-facts = Strategic customers
strategic-fact = Is strategic
strategic-fact-meaning = Has a tag today: high future value, volume, benchmark, inspiration or fixed costs.
strategic-fact-future = Strategic by future value
strategic-fact-volume = Strategic by volume
strategic-fact-benchmark = Strategic as a benchmark
strategic-fact-inspiration = Strategic as an inspiration
strategic-fact-fixed-costs = Strategic for fixed costs
strategic-fact-look-again = To be looked at again as strategic
strategic-fact-look-again-meaning = The first day on which one of their tags is to be looked at again.
