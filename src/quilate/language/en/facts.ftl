# What is known of every customer.

facts-not-prepared = The facts of the customers have not been prepared yet. They are prepared every night; to have them now, prepare them here.
facts-job = Prepare the facts of all customers
facts-job-done = { $customers ->
    [0] There is no customer yet.
    [one] The facts of one customer are prepared.
   *[other] The facts of { $customers } customers are prepared.
}
facts-stage = Tables of facts
