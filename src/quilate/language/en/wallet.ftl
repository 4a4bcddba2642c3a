# Share of customer: what customers spend with us, of all that they spend on such things.

wallet-title = Share of customer
wallet-title-meaning = What a customer spent with us in the last 12 months, over what they spend in a year on the category, with us and with others. It is of revenue, never of margin, and 100% at most.
wallet-lead = Of all that customers spend in a year on what we sell, how much they spend with us, and how much is left to win. Told amounts and those of comparable customers stand apart.
wallet-category-spend = Category spend
wallet-category-spend-meaning = What a customer spends in a year on the category, with us and with others: from a contract, a tender or annual accounts; else as the customer answered; else what comparable customers spend with us, which is the least that they could spend.
wallet-unclaimed = Unclaimed
wallet-unclaimed-meaning = Category spend less what they spent with us in the last 12 months: what goes to others in a year. It is revenue, not margin.
wallet-unclaimed-named = Unclaimed spend
wallet-comparable = Comparable customers’ spend
wallet-comparable-meaning = What the upper quartile of comparable customers, as long with us and buying as often and for as much, spend with us in 12 months. They spend at least that on the category; what they spend with others is not in it.
wallet-comparable-rule = Comparable are customers as long with us, buying about as often and for about as much, of those who bought in the last 12 months; the groups are those of potential, with spend in place of margin. { $quartile } of them spend that amount with us or less. What they spend with others is not in it, so it is a floor: unclaimed is at least what stands here, and the share at most.

wallet-source-known = Known
wallet-source-answered = Answered
wallet-source-comparable = Comparable customers
wallet-source-said-known = It stands in a contract, a tender or annual accounts. It is trusted more than an answer.
wallet-source-said-answered = The customer answered the question: of every ten, or an amount a year.
wallet-source-said-comparable = Nobody has told what they spend. Comparable customers say what they spend at least.
wallet-source-unknown = Nothing known
wallet-source-said-unknown = They have bought nothing in the last 12 months, and nobody has told what they spend. They are in no sum.
wallet-import = Import the answers of a survey
wallet-origin-contract = Contract
wallet-origin-tender = Tender
wallet-origin-accounts = Annual accounts
wallet-origin-of-ten = Answer, of every ten
wallet-origin-amount = Answer, an amount a year

wallet-told-share = Share, as told
wallet-told-share-meaning = Of the customers of whom a paper or an answer tells what they spend: what they spent with us in 12 months, over what they spend in a year.
wallet-told-unclaimed = Unclaimed, as told
wallet-told-unclaimed-meaning = What these customers spend with others in a year.
wallet-floor-share = Share, by comparable customers
wallet-floor-share-meaning = Of the customers of whom nobody has told what they spend, if they spend as much on the category as comparable ones spend with us. They spend that at least, so the share is at most this.
wallet-floor-unclaimed = Unclaimed, by comparable customers
wallet-floor-unclaimed-meaning = What these customers would spend more with us if they spent as much as the upper quartile of comparable ones. What all of them spend with others comes on top: it is at least this.
wallet-of-customers = { $customers ->
    [one] of one customer
   *[other] of { $number } customers
}
wallet-of-spend = of { $amount } of category spend
wallet-of-spend-at-least = at least, of { $amount } or more
wallet-of-customers-at-most = { $customers ->
    [one] at most, of one customer
   *[other] at most, of { $number } customers
}
wallet-groups-by-what = Share of customer by { $what }
wallet-nobody-told = Nobody has told yet
wallet-nobody-compared = Of nobody
wallet-at-most = at most { $share }
wallet-at-least = at least { $amount }
wallet-of-it-told = { $amount } told

wallet-see-source = See { $customers ->
    [one] the customer
   *[other] the { $number } customers
} with something unclaimed: { $source }
wallet-rests-on = What it rests on
wallet-rests-on-note = How many customers, and how much money, each source speaks for. Amounts a year.
wallet-from = Source
wallet-customers = Customers
wallet-customers-meaning = Customers whom you may see. Who bought nothing in 12 months, and of whom nobody told anything, is in no sum of money.
wallet-spent-with-us = Spent with us
wallet-spent-with-us-meaning = Net revenue of the last 12 months, after discounts and returns.
wallet-old = { $count ->
    [one] one older than { $months } months
   *[other] { $number } older than { $months } months
}
wallet-contradicted = { $count ->
    [one] one spends more with us than was told
   *[other] { $number } spend more with us than was told
}
wallet-groups-of = By group
wallet-groups-note = Of every group, what they spend with us and what is unclaimed. Most unclaimed first.
wallet-groups-overlap = A customer may be in several segments or in none: the rows do not add up to the whole.
wallet-picture = With us and unclaimed
wallet-legend-ours = With us
wallet-legend-told = Unclaimed, as told
wallet-legend-floor = Unclaimed, at least, by comparable customers
wallet-most = Most unclaimed
wallet-most-note = Whom to ask, and with whom to make a plan. Amounts a year.
wallet-see-all = See all
wallet-make-segment = Make a segment
wallet-customer = Customer
wallet-all = All
wallet-list-of = Unclaimed · { $what }: { $which }
wallet-list-note = Customers with something unclaimed, the most first.
wallet-nobody = Nobody with anything unclaimed
wallet-nobody-text = Of the customers whom you may see, nobody here spends more on the category than with us, as far as it is known.
wallet-none-yet = Shares are being prepared
wallet-none-yet-text = They will be here after the data of customers have been prepared again, tonight at the latest.
wallet-nothing = Nothing is known of what customers spend
wallet-nothing-text = Once customers buy, comparable ones say what each spends at least. Better is to ask: open a customer, and write down what they answer.
wallet-how = How comparable customers say it

wallet-section-none = Nothing is known: they have bought nothing in the last 12 months, and nobody has told what they spend.
wallet-of-category = of what they spend on the category
wallet-of-at-most = at most, of what they spend on the category
wallet-by = { $name }, { $day }
wallet-is-old = Told more than { $months } months ago
wallet-is-contradicted = They were said to spend { $told } a year, but spent { $revenue } with us in the last 12 months. It counts as 100%: ask again.
wallet-is-at-ceiling = They spend as much with us as three in four of their like, or more. Whether they spend anything with others is known by asking them only.
wallet-is-floor = Nobody has told it: comparable customers spend as much with us. They could spend more.
wallet-tell = Write down what they spend
wallet-tell-again = Correct what they spend
wallet-tell-of = What does { $name } spend on the category?
wallet-tell-lead = All that they spend in a year on what we sell, with us and with others. Nothing is overwritten: the last day holds, and papers are trusted more than answers.
wallet-answer = They answered
wallet-question = “Of every { $ten } that you spend on what we sell, how many do you spend with us?”
wallet-of-ten = Of every ten, with us
wallet-of-ten-help = From 0.1 to 10. The amount follows from what they had spent with us in the 12 months until the day of the answer.
wallet-or-amount = Or in all, { $currency } a year
wallet-or-amount-help = Where they told an amount instead: with us and with others.
wallet-answered-on = Day of the answer
wallet-known = It stands in a paper
wallet-paper = In which
wallet-amount = In all, { $currency } a year
wallet-amount-help = On what we sell, with us and with others.
wallet-paper-on = Day of the paper
wallet-note = Note
wallet-note-help = Who said it, in which words, or where it can be found.
wallet-record = Write down
wallet-take-back = Take back
wallet-take-back-help = If what holds is wrong and nothing better is known. It stays written, with the reason.
wallet-take-back-source = { $source ->
    [known] Take back what papers say
   *[answered] Take back the answers
}
wallet-why = Why it does not hold
wallet-history = What has been said
wallet-never-said = Nobody has said anything yet.
wallet-a-year = { $amount } a year
wallet-said-of-ten = { $of_ten } of every ten, of { $revenue } with us
wallet-said-back = Taken back
wallet-holds = Holds
wallet-is-recorded = It is written down.
wallet-is-taken-back = It no longer holds.
wallet-day-to-come = That day is still to come.
wallet-one-of-two = Write one of the two: of every ten, or an amount a year.
wallet-needs-more-than-nothing = Write more than zero. Who spends nothing with us is asked for an amount a year: from a share of zero no amount follows.
wallet-more-than-ten = Of every ten, they cannot spend more than ten with us.
wallet-nothing-bought = They had bought nothing in the 12 months until that day, so no amount follows from a share. Ask how much they spend a year.
wallet-without-reason = Say why it does not hold.
wallet-told-recorded = Category spend written down: { $origin ->
    [contract] by a contract
    [tender] by a tender
    [accounts] by annual accounts
    [of-ten] they answered of every ten
   *[amount] they answered an amount a year
}
wallet-told-taken-back = What was said of category spend was taken back: { $source ->
    [known] by papers
   *[answered] by answers
}

wallet-job = Compare what customers spend
wallet-job-done = { $customers ->
    [one] What one customer spends has been compared
   *[other] What { $customers } customers spend has been compared
}

wallet-facts = Share of customer
wallet-fact-category-spend-known = Category spend, by papers
wallet-fact-category-spend-known-meaning = What a contract, a tender or annual accounts say that they spend in a year, the last one that holds.
wallet-fact-category-spend-answered = Category spend, as answered
wallet-fact-category-spend-answered-meaning = What follows from the customer’s last answer that holds, a year.
wallet-fact-category-spend-on = Category spend told on
wallet-fact-category-spend-on-meaning = The day of the paper or the answer that holds.
wallet-fact-spend-ceiling = Spend of comparable customers
wallet-fact-spend-ceiling-meaning = What the upper quartile of comparable customers spend with us in 12 months, or they themselves if that is more. Known of who bought in them.
wallet-fact-category-spend-source = Where category spend comes from
wallet-fact-category-spend-source-meaning = Known by papers, answered, or by comparable customers.
wallet-fact-category-spend = Category spend
wallet-fact-category-spend-meaning = What they spend in a year on the category, by the source that is trusted most; never less than what they spent with us.
wallet-fact-share-of-customer = Share of customer
wallet-fact-share-of-customer-meaning = What they spent with us in 12 months over category spend. By comparable customers it is the most that it can be.
wallet-fact-unclaimed-spend = Unclaimed
wallet-fact-unclaimed-spend-meaning = Category spend less what they spent with us in 12 months. By comparable customers it is the least that it can be.
wallet-fact-charges = Charges of contracts
wallet-fact-first-charge = First charge of a contract
