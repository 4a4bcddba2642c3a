value-job-run = Value all customers
value-job-run-done = { $customers ->
    [one] One customer is valued, as of { $day }.
   *[other] { $customers } customers are valued, as of { $day }.
}
value-stage-reading = Reading what was sold
value-stage-histories = Drawing up purchase histories
value-stage-backtest = Testing every way to forecast against the past
value-stage-fit = Learning from the whole history
value-stage-valuation = Valuing every customer
value-stage-writing = Writing the new figures beside those shown
value-no-orders = Nothing has been sold yet, so that nobody can be valued. Import orders or subscriptions with their charges first.
