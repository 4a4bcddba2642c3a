desk-greeting = Good day, { $name }
desk-lead = What was sold to your customers, and what waits for you.
desk-last-month = { $month }, the last whole month
desk-beside = change beside { $month }
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
desk-sales-note = { $currency }, net of returns; the month that runs is the last
desk-month = Month
desk-no-sales = No orders yet. Import them under Imports: the sums follow within minutes.
desk-waiting = Waiting for you
desk-nothing-waits = Nothing waits for you.
desk-waiting-rights = { $count ->
    [one] One request of a customer to answer
   *[other] { $count }{ $more } requests of customers to answer
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
