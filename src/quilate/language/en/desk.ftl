desk-greeting = Hello, { $name }
desk-lead = What your customers are worth, what was sold to them, and what waits for you.
desk-last-month = Sales of { $month }
desk-beside = Against { $month }
desk-prepared = Added up { $at }, over the customers whom you may see.
desk-revenue = Revenue
desk-revenue-meaning = What orders and subscriptions of the month brought, after discounts and returns, in the currency of account.
desk-margin = Margin
desk-margin-meaning = Revenue less the cost of goods and the variable costs of the sale. Where a line has no cost, that of its product, its category or the company is assumed.
desk-orders = Orders
desk-orders-meaning = Orders with a line in the month, returns included, and subscriptions that were charged.
desk-customers = Customers who bought
desk-customers-meaning = Customers with an order or a charge in the month.
desk-sales = Revenue and margin by month
desk-sales-note = { $currency }, net of returns
desk-sales-note-running = { $currency }, net of returns; the month that runs is the last
desk-month = Month
desk-no-sales = No orders yet. Import them under Imports: the sums follow within minutes.
desk-waiting = Waiting for you
desk-nothing-waits = Nothing is waiting for you.
desk-waiting-rights = { $count ->
    [one] One request of a customer to answer
   *[other] { $count }{ $more } requests of customers to answer
}
desk-waiting-endings = { $count ->
    [one] One end of a relation to decide on
   *[other] { $count }{ $more } ends of relations to decide on
}
desk-waiting-plans = { $count ->
    [one] One plan with something overdue
   *[other] { $count }{ $more } plans with something overdue
}
desk-waiting-investments = { $count ->
    [one] One investment that returns less than planned
   *[other] { $count }{ $more } investments that return less than planned
}
desk-waiting-imports = { $count ->
    [one] One import to decide on
   *[other] { $count }{ $more } imports to decide on
}
desk-waiting-duplicates = { $count ->
    [one] One pair of possible duplicates
   *[other] { $count }{ $more } pairs of possible duplicates
}
desk-newest = Newest customers
desk-all-customers = All customers
desk-loop = Measure, segment, act, prove
desk-loop-measured = { $count ->
    [one] net margin expected of one customer in { $span }
   *[other] net margin expected of { $customers } customers in { $span }
}
desk-loop-on = as of { $day }
desk-loop-prepared = added up { $at }
desk-loop-tested = from { $first } to { $last }
desk-see-all = See all
desk-loop-segmented = { $count ->
    [one] customer to invest in
   *[other] customers to invest in
}
desk-loop-to-act = { $count ->
    [one] customer likely to be gone, with a current value of { $amount }
   *[other] customers likely to be gone, with a current value of { $amount }
}
desk-loop-proved = between what was said and what happened, when it was tested
desk-equity-since = { $change } since { $day }
desk-equity-why = What moved it
desk-months = At the end of each month
desk-months-new = New
desk-months-new-meaning = What is expected of those who were not valued at the month end before.
desk-months-stayed = The others
desk-months-stayed-meaning = How far what is expected of those who were there has moved: by what they did, by the time that passed, and by what the models learned.
desk-months-gone = Gone
desk-months-gone-meaning = What was expected at the month end before of those who are valued no more.
desk-months-later = reckoned later
desk-months-since = Nobody was valued before { $month }.
desk-months-since-reckoned = Since { $month }. Month ends before the first valuation were reckoned afterwards, with what is known now: they show the way and prove nothing.
desk-equity-no-month = What moves it is told from the first whole month on.
desk-most = Who is worth most?
desk-most-note = By their expected value (CLV)
desk-more = What could they bring?
desk-more-note = They buy often: their gap × the probability that they are still there
desk-more-why = current value { $current } of a potential of { $potential }
desk-most-why = current value { $current }
desk-keep = How to raise their commitment?
desk-keep-note = What is at risk: their current value × the probability that they have left
desk-keep-why = current value { $current } · still a customer with probability { $alive } · last purchase { $last }
desk-invest-meaning = Customers of the group “invest”: current value and CLV above the lines of the portfolio.
desk-at-risk-meaning = Customers who brought margin in the last 12 months and may be leaving. The amount is their current value.
desk-glossary-lead = What each word and each figure on screen means.
desk-glossary-letters = By letter
desk-glossary-shown-on = Shown on
