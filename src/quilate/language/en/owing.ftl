owing-facts = Late bills
owing-late = Late
owing-late-meaning = What is missing of bills that are past their day.
owing-days = Days late
owing-days-meaning = Days since the day of the oldest bill of which something is missing.
owing-loss = Expected loss on late bills
owing-loss-meaning = Of each late bill, what is missing of it × the share of bills as late as that of which it is never paid. It stands beside the expected value (CLV) and is no part of it: what has been billed is the past.
owing-clv = Expected value (CLV)
owing-clv-meaning = What the customer is expected to bring from today on, discounted. What has been billed already is not in it.
owing-title = Late bills, beside the expected value
owing-late-bills = { $count ->
    [one] One bill of { $amount } is late by { $days ->
        [one] one day
       *[other] { $days } days
    }, as of { $day }.
   *[other] { $count } bills, { $amount } in all, are late by up to { $days ->
        [one] one day
       *[other] { $days } days
    }, as of { $day }.
}
owing-share = Of what is { $from } to { $to } days late, { $share } is never paid.
owing-share-of-the-latest = Of what is { $from } days late or more, { $share } is never paid.
owing-measured = { $bills ->
    [0] None of the company’s bills that were due from { $after } to { $until } was ever as late.
    [one] One of the company’s bills that were due from { $after } to { $until } was as late.
   *[other] Measured on { $bills } of the company’s bills that were due from { $after } to { $until }.
}
owing-assumed = Until there are 50 such bills, more of the share is assumed than measured.
owing-timeline = The expected loss on late bills goes from { $before } to { $after } after { value-cause }; the expected value does not count it
owing-job = Reckon late bills
owing-job-done = { $customers ->
    [0] Nobody’s late bills changed.
    [one] The late bills of one customer changed.
   *[other] The late bills of { $customers } customers changed.
}
