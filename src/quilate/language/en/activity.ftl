activity-no-rate = There is no exchange rate for { $currency } until { $day }.
activity-reject-unknown-customer = There is no customer with this key
activity-reject-unknown-product = There is no product with this key
activity-reject-unknown-category = There is no category with this key
activity-reject-unknown-subscription = There is no subscription with this key
activity-reject-unknown-invoice = There is no invoice with this key
activity-reject-unknown-source = There is no way of acquisition with this key
activity-reject-no-rate = This currency has no exchange rate until the day of the row. Add it in Company, Exchange rates; then import these rows again.
activity-reject-missing = This must not be empty
activity-reject-unreadable = This cannot be read as what the column holds
activity-reject-too-long = This is longer than can be kept
activity-reject-not-allowed = This is none of the words that the column may hold
activity-reject-repeated = This row has the key of one before it; the first counts

activity-channel = { $code ->
    [phone] Telephone
    [email] E-mail
    [chat] Chat
    [whatsapp] WhatsApp
    [sms] SMS
    [visit] Visit
    [shop] Shop
    [branch] Branch
    [post] Post
    [web] Web
    [app] App
    [kiosk] Kiosk
    [marketplace] Marketplace
   *[other] { $code }
}
activity-direction = { $code ->
    [inbound] the customer began
   *[outbound] we began
}
activity-reason-of = { $code ->
    [enquiry] enquiry
    [incident] incident
    [solution] solution
    [complaint] complaint
    [welcome] welcome
    [offer] offer
    [message] message
    [call] call
    [recovery] recovery
   *[other] { $code }
}
activity-state = { $code ->
    [upcoming] Upcoming
    [committed] Committed
    [running] Running
   *[ended] Ended
}
activity-relation = { $code ->
    [active] Active
    [left] Left
    [quiet] No purchase in a year
   *[new] No purchase yet
}
activity-relation-since = { $code ->
    [subscribed] subscribed since { $day }
    [left] on { $day }
   *[bought] last purchase on { $day }
}
activity-relation-meaning = Active: a subscription runs, or something was bought in the last 365 days. Left: all subscriptions ended and nothing was bought in the last year. Who has no contract and has not bought for a year may still be a customer: what they will be worth is for their expected value to say.
activity-orders = Orders
activity-order = Order { $key }
activity-orders-count = Orders
activity-all-orders = All orders
activity-no-orders = Nothing has been bought yet.
activity-no-orders-text = Orders come with the files that are imported.
activity-open-order = Open the order
activity-with-returns = with returns
activity-lines = Lines
activity-lines-of = Lines of order { $key }
activity-product = Product
activity-no-product = Without a product
activity-quantity = Quantity
activity-amount = Amount
activity-cost = Cost
activity-margin = Margin
activity-margin-meaning = What is left of the revenue after the cost of goods and the variable costs of channel and payment. Where a line has no cost, that of its product on the day is used; else the margin of its category or of the company is assumed, and the figure is marked so.
activity-orders-count-meaning = Orders with at least one line, until today; what came back does not take them away.
activity-last-purchase-meaning = The day of the last line that was bought. Returns do not count.
activity-interactions-count-meaning = Calls, visits and messages with the customer, and what the company sent them, until today.
activity-cost-meaning = The cost of the goods of the line, in the currency of account: that of its file, else that of its product on that day. Without either it follows from the assumed margin.
activity-spend-meaning = What was spent on the way in the period, in the currency of account: what was written down or imported each month.
activity-customers-won-meaning = Customers who came by the way in the period, by the day on which they were won.
activity-counted-at = They were counted last on { $at }; they are counted every night and after each import.
activity-a-month-meaning = What the customer pays each month for the contract, in its currency, without passing discounts or extra use.
activity-assumed-lines = { $count ->
    [one] The margin of one line is assumed.
   *[other] The margin of { $count } lines is assumed.
}
activity-revenue = Net revenue
activity-revenue-meaning = What all lines brought after discounts, less what came back, in the currency of account. What was paid in another currency is converted by the rate of its day, which stays with the line.
activity-last-purchase = Last purchase
activity-return = returned
activity-rate-of = rate of
activity-order-day-meaning = The day of the first purchase in the order.
activity-order-channel-meaning = Over which channel the order came.
activity-interactions = Conversations
activity-interactions-count = Conversations
activity-all-interactions = All conversations
activity-no-interactions = No conversation has been written down yet.
activity-no-interactions-text = They come with the files that are imported, or are written down here.
activity-new-purchase = Write down a purchase
activity-bill-of = Bill { $key }
activity-settle = Write down a payment
activity-settle-note = What is written for the same day again takes the place of what was there. The value of the customer follows at once.
activity-settling = { $code ->
    [paid] Money came
   *[other] Given up for lost
}
activity-settled-amount = Amount ({ $currency })
activity-settled-day-to-come = This day is still to come. Write the day on which it happened.
activity-why-given-up = Why it is given up
activity-why-given-up-help = Only where something is given up for lost. It is kept in the trail.
activity-no-reason = Say why it is given up for lost.
activity-more-than-missing = That is more than is missing of this bill.
activity-settled = It is written down, and the customer is valued anew.
activity-still-missing = Still missing
activity-take-back = Take out
activity-taken-back = It is taken out, and the customer is valued anew.
activity-purchase-kept = It is kept, and the customer is valued anew.
activity-what-happened = What happened
activity-is-purchase = A purchase
activity-is-return = A return
activity-net-amount = Amount without tax ({ $currency })
activity-net-amount-help = After discounts.
activity-its-cost = What it cost the company ({ $currency })
activity-its-cost-help = Left empty, the cost of the product holds, or the margin of its category or of the company.
activity-product-key = Product, by its key
activity-no-such-product = There is no product with this key. Leave it empty, or look it up under Products.
activity-new-interaction = Write down a conversation
activity-interaction-kept = The conversation is kept.
activity-cost-to-serve = Cost to serve
activity-cost-to-serve-meaning = What these conversations cost the company, in the currency of account.
activity-unknown-costs = { $count ->
    [one] Of one conversation no cost is known; it counts as nothing.
   *[other] Of { $count } conversations no cost is known; they count as nothing.
}
activity-cost-unknown = cost unknown
activity-who-began = Who began
activity-by-channel = Channel
activity-day = Day
activity-minutes = Minutes
activity-reason = What it was about
activity-note = Note
activity-note-help = What whoever talks with the customer next should know. It is erased with the customer.
activity-day-to-come = This day is still to come. Write the day of the conversation.
activity-keep = Save
activity-cancel = Cancel
activity-edit = Edit
activity-subscriptions = Subscriptions
activity-no-subscriptions = No subscription.
activity-a-month = a month
activity-committed-until = committed until
activity-subscriptions-and-bills = Subscriptions and invoices
activity-bills-and-payments = Invoices and payments
activity-renewed = Renewed on { $day }, until { $until }
activity-bills = Invoices
activity-bill = Invoice
activity-due-on = Due
activity-paid-on = Paid
activity-given-up = given up for lost
activity-standing-label = Standing
activity-standing = { $code ->
    [paid] Paid
    [lost] Lost
    [late] Late
   *[other] Open
}
activity-standing-meaning = Paid if the payments make up its amount; lost if what was missing was given up for lost; late if something is missing and its day is past; otherwise open. The delay is the days from its due day until the last payment or, if something is missing, until today.
activity-days-late = { $days ->
    [one] one day late
   *[other] { $days } days late
}
activity-owed = Still to be paid
activity-owed-meaning = What is missing of the invoices until today, in the currency of account: their amounts less what was paid and what was given up for lost.
activity-nothing-owed = nothing owed
activity-open-bills = { $count ->
    [one] one invoice
   *[other] { $count } invoices
}
activity-late-bills = { $count ->
    [one] one invoice, { $days } days late
   *[other] { $count } invoices, up to { $days } days late
}
activity-no-bills = There are no invoices yet
activity-no-bills-text = Invoices and their payments come with the files that are imported.
activity-products-lead = What is sold, with its costs and since when they hold.
activity-find-product = Find a product
activity-category = Category
activity-any-category = Every category
activity-list-price = List price
activity-unit-cost = Unit cost
activity-since = Since
activity-plan = plan
activity-categories = Categories
activity-categories-lead = The margin that is assumed of what has no cost of its own, and since when it holds.
activity-no-categories = There are no categories yet
activity-products-of-category = Its products
activity-assumed-margin = Assumed margin
activity-of-the-company = the company's
activity-in-force = in force
activity-from-day = from { $day }
activity-unit-cost-in = Cost of a unit ({ $currency })
activity-list-price-in = List price ({ $currency })
activity-margin-in-per-cent = Margin, in per cent
activity-unit-cost-meaning = What a unit costs the company, in the currency of account; of a plan, a month. It is taken from what is sold from that day on where the file brings no other cost.
activity-list-price-meaning = The price before discounts, in the currency of account. It is a reference: what is sold counts for what was charged.
activity-margin-at-list-price-meaning = The share of the list price that is left after the cost of a unit. With discounts less is left.
activity-margin-assumed-meaning = The share of what is sold that is assumed to be left where neither a line nor its product has a cost: that of its category on that day, else the company's. Figures that rest on it say so.
activity-at-list-price = at the list price
activity-no-cost-note = no cost yet
activity-costs-of-product = Costs
activity-costs-of-product-note = Each holds from its day until the next.
activity-no-costs = It has no cost of its own yet. It is assumed to leave { $share } of what is sold.
activity-margins-of-category = Margins
activity-margins-of-category-note = Each holds from its day until the next.
activity-no-margins = It has no margin of its own yet. The company's is assumed: { $share }.
activity-enter-cost = Add a cost
activity-enter-margin = Add a margin
activity-enter-dated-note = The one of a day that has one is corrected. Lines that are in keep theirs until they are reckoned again, which is offered then.
activity-correct-entry = Correct what holds from { $day }
activity-cost-kept = The cost is kept.
activity-margin-kept = The margin is kept.
activity-margin-of-category = Margin of the category: { $share }
activity-margin-of-company = Margin of the company: { $share }
activity-none-found = No product was found
activity-none-found-text = Try fewer letters or another category.
activity-no-products = There are no products yet
activity-no-products-text = They come with the files that are imported.
activity-acquisition-lead = What each way of winning customers cost, how many it won, and in which month they have left what winning them cost.
activity-year = Year
activity-by-source = By way
activity-by-month = By month
activity-source = Way
activity-month = Month
activity-spend = Spend
activity-hours = Hours
activity-hours-help = Of the company's own people. They are shown beside the money, and not counted in it.
activity-customers-won = Customers won
activity-cac = CAC
activity-cac-meaning = Cost of acquisition: the spend of the period divided by the customers who came by this way in it. It stands beside the expected value of a customer, and is never inside it.
activity-left = 12-month margin
activity-left-meaning = What each customer won in the period has left on average by the end of 12 whole months since they were won, with its 80% interval. Only customers who have been with the company that long count; until there are ten of them, it is the greatest number of months that ten have completed. It is margin: cost to serve is not taken off.
activity-left-until = Sales until { $day }; they are added up every night and after each import.
activity-left-of = { $months ->
    [one] in one month
   *[other] in { $months } months
}, { $customers ->
    [one] one customer
   *[other] { $customers } customers
}
activity-left-assumed = assumed: { $share }
activity-left-too-few = Not known yet: it takes ten customers with a whole month
activity-left-of-everybody = The margin and the month in which spend is paid back are of all customers of the company: whoever may see all of them sees these.
activity-payback = Paid back
activity-payback-meaning = The first month since they were won by whose end a customer has left on average at least what winning one cost. The interval goes from the month that the upper end of the margin gives to that of the lower end. Hours of the company's own people are not in the CAC.
activity-payback-month = month { $month }
activity-paid-back-in = paid back in month { $month }
activity-payback-range = between { $earliest } and { $latest }
activity-payback-open = from { $earliest }; with caution, not yet in { $seen }
activity-payback-not-yet = { $seen ->
    [one] not yet, in one month
   *[other] not yet, in { $seen } months
}
activity-without-spend = no spend written down
activity-without-customers = no customers won
activity-currency = Currency
activity-new-spend = Write down spend
activity-new-spend-lead = One figure for each way and month; what was written before is replaced.
activity-edit-spend = Edit the spend of { $source }
activity-spend-kept = The spend is kept.
activity-month-out-of-range = Write a month between 1990 and 2100.
activity-no-acquisition = No customer has a way of acquisition yet
activity-no-acquisition-text = Ways and spend come with the files that are imported. Spend can be written down here, too.
activity-timeline-order = Order { $key }: { $amount }
activity-timeline-inbound = { $reason ->
    [none] The customer wrote or called: { $channel }
   *[other] The customer wrote or called ({ $reason }): { $channel }
}
activity-timeline-outbound = { $reason ->
    [none] We wrote or called: { $channel }
   *[other] We wrote or called ({ $reason }): { $channel }
}
activity-timeline-subscribed = Subscription began: { $plan }
activity-timeline-unsubscribed = Subscription ended: { $plan }
activity-won-count = { $count ->
    [one] one customer won
   *[other] { $count } customers won
}
activity-minutes-long = { $minutes } min
activity-apply = Reckon what is already in again, with { $about } from { $day }?
activity-rate-equals = 1 { $currency } = { $rate } { $account }
activity-apply-rate-note = What this rate governs and was converted by another one stays as it was, unless it is reckoned again: orders, invoices, charges, payments, subscriptions, conversations and spend, with their costs and margins. Values follow. The trail keeps how many records there were, and how much money moved.
activity-apply-cost-note = Lines that this cost governs stay as they came in, unless they are reckoned again: their costs and margins, except where a file said them. Values follow. The trail keeps how many lines there were, and how much money moved.
activity-apply-now = Reckon them again
activity-job-by-rate = Reckon records again by an exchange rate
activity-job-by-cost = Reckon lines again by the cost of a product
activity-stage-correcting = Records are being reckoned again
activity-job-corrected = { $records ->
    [0] Nothing had to be reckoned again.
    [one] One record was reckoned again. Revenue moved by { $revenue } { $currency }, margin by { $margin } { $currency }.
   *[other] { $records } records were reckoned again. Revenue moved by { $revenue } { $currency }, margin by { $margin } { $currency }.
}
activity-job-monthly-sales = Add up the sales by month
activity-job-monthly-sales-done = { $sums } sums of what was sold
activity-reject-other-customer = The order belongs to another customer. Correct the customer or the number of the order: an order never moves from one customer to another through a file.

activity-facts-purchases = Purchases
activity-facts-conversations = Conversations
activity-facts-contracts = Subscriptions
activity-facts-coming = How they came
activity-fact-orders-12m = Orders in 12 months
activity-fact-orders = Orders so far
activity-fact-revenue-12m = Revenue in 12 months
activity-fact-revenue = Revenue so far
activity-fact-revenue-meaning = What was charged, after discounts and returns, for orders and subscriptions.
activity-fact-margin-12m = Margin in 12 months
activity-fact-margin = Margin so far
activity-fact-margin-meaning = Net revenue less the cost of goods and variable costs; assumed where a line has no cost.
activity-fact-first-purchase = First purchase
activity-fact-last-purchase = Last purchase
activity-fact-days-since = Days since the last purchase
activity-fact-average-order = Average order
activity-fact-average-order-meaning = What orders brought after returns, divided by their number.
activity-fact-categories = Categories bought
activity-fact-main-category = Category with most spent
activity-fact-channels = Channels bought through
activity-fact-returns = Share returned
activity-fact-returns-meaning = What came back, as a share of what was bought.
activity-fact-interactions = Conversations in 12 months
activity-fact-inbound = Times the customer got in touch in 12 months
activity-fact-last-interaction = Last conversation
activity-fact-talk-channels = Channels of contact in 12 months
activity-fact-running = Subscriptions running
activity-fact-ended = Subscriptions ended
activity-fact-monthly = Subscribed for a month
activity-fact-commitment = Commitment ends
activity-fact-next-commitment = Next commitment ends
activity-fact-next-commitment-meaning = The first day from now on at which a commitment of a contract that runs ends, as signed or as renewed last.
activity-fact-source = Source of acquisition
activity-fact-won-on = Won on
activity-fact-recommended = Came by recommendation
activity-fact-brought = Customers brought
activity-told-orders = { $comparison ->
    [at-least] { $figure ->
        [1] has ordered at least once
       *[other] has ordered at least { $value } times
    }
    [at-most] { $figure ->
        [0] has never ordered
        [1] has ordered at most once
       *[other] has ordered at most { $value } times
    }
   *[other] {""}
}
activity-told-margin = { $comparison ->
    [at-least] { $figure ->
        [0] has not cost more than they brought, to date
       *[other] {""}
    }
    [at-most] { $figure ->
        [-0.01] has cost more than they brought, to date
       *[other] {""}
    }
   *[other] {""}
}
activity-told-first-purchase = { $comparison ->
    [known] has bought before
    [unknown] has never bought
    [not-in-last] { $figure ->
        [365] did not buy for the first time in the last year
       *[other] {""}
    }
   *[other] {""}
}
activity-told-last-purchase = { $comparison ->
    [in-last] { $figure ->
        [0] {""}
        [1] {""}
        [365] has bought in the last year
       *[other] has bought in the last { $figure } days
    }
    [not-in-last] { $figure ->
        [0] {""}
        [1] {""}
        [365] has not bought in the last year
       *[other] has not bought in the last { $figure } days
    }
   *[other] {""}
}
activity-told-running = { $comparison ->
    [at-least] { $figure ->
        [1] has a subscription running
       *[other] has at least { $value } subscriptions running
    }
    [at-most] { $figure ->
        [0] has no subscription running
        [1] has at most one subscription running
       *[other] has at most { $value } subscriptions running
    }
   *[other] {""}
}
activity-told-ended = { $comparison ->
    [at-least] { $figure ->
        [1] has ended a subscription
       *[other] has ended at least { $value } subscriptions
    }
    [at-most] { $figure ->
        [0] has not ended any subscription
        [1] has ended at most one subscription
       *[other] has ended at most { $value } subscriptions
    }
   *[other] {""}
}
activity-no-rate-ask = Finance or whoever administers the company can add it in Products, Exchange rates.
activity-rates = Exchange rates
activity-rates-note = What other currencies are worth in the currency of account ({ $account }). Each record keeps the rate of its day: rates that come later do not change the past.
activity-rate-of-account = { $currency } is the currency of account: it is not converted.
activity-rate-today = Today
activity-rate-meaning = The last exchange rate until today. A record in another currency is converted by the last one until its day; where there is none, the row is put aside and nothing is guessed.
activity-rates-before = History
activity-correct-rate = Correct the rate of { $currency } of { $day }
activity-no-rates = There are no exchange rates yet
activity-no-rates-text = They are only needed if something is charged or paid in a currency other than { $account }. Add them here one by one, or many at once in Imports.
activity-enter-rate = Add an exchange rate
activity-enter-rate-note = The rate of a date that has one is corrected. What was converted with the former rate stays as it was until it is reckoned again, which is offered then.
activity-valid-from = From
activity-rate = What one unit is worth
activity-rate-help = In { $account }, with up to eight decimals.
activity-rate-kept = The exchange rate is kept.
