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
owing-stages = Stages of late bills
owing-stages-lead = Of what is still open on the first day of each stage, the part that is expected never to be paid.
owing-measured-of = Measured on the bills that were due from { $after } to { $until }; reckoned on { $at }, and again every night.
owing-not-measured = Not measured on the company's own bills yet: what is assumed is used.
owing-being-measured = The stages that were decided last are still being measured; until then these figures follow those before.
owing-assumed-share = Assumed loss
owing-assumed-share-meaning = The part that the company assumes to be lost while its own bills do not tell enough. Finance decides it.
owing-expected-share = Loss in use
owing-expected-share-meaning = z × measured + (1 − z) × assumed, with z = bills ÷ (bills + 50); no stage loses less than the one before. It is “assumed” until 50 of the company's bills have come to the stage.
owing-of-bills = { $bills ->
    [0] no bill
    [one] of one bill
   *[other] of { $bills } bills
}
owing-customers = Customers
owing-customers-meaning = Customers with late bills, in the stage of the oldest of them. Only those whom the reader may see.
owing-days-between = { $first } to { $last } days
owing-days-from = { $first } days or more
owing-stage-told = { $days }: { $share }
owing-change = Change the stages
owing-change-lead = Once saved, each stage is measured anew on the company's own bills, and the expected loss of each customer follows.
owing-stages-note = Each stage begins on its day after that of the bill, and lasts until the next begins. Empty rows do not count.
owing-begins = Stage { $number }: begins on day
owing-first-is-one = The first stage has to begin on day 1: a bill is late on the day after its own.
owing-days-turned = It has to begin after the stage before it.
owing-shares-turned = No less can be lost than in the stage before it.
owing-day-missing = Say on which day it begins.
owing-share-missing = Say which part is assumed to be lost; it may be 0.
owing-decided = The stages are kept; late bills are being reckoned by them.
owing-history = How it was decided
owing-usual = The stages that Quilate comes with hold; nobody has changed them.
owing-see-stages = See the stages
owing-assumed-stages = { $count ->
    [one] The loss of one stage of late bills is assumed more than measured: not yet 50 of the company's bills have come to it.
   *[other] The loss of { $count } stages of late bills is assumed more than measured: not yet 50 of the company's bills have come to them.
}
owing-by-stage = Late bills by stage
owing-assumed-share-field = Assumed loss, in %
owing-would-change = What would change
owing-would-be-lost = Of { $amount } that is late today, { $after } would be expected to be lost; by the stages in use, measured on the same bills, it is { $before }.
owing-late-now = { $bills ->
    [one] of one bill, { $amount }
   *[other] of { NUMBER($bills) } bills, { $amount }
}
owing-nothing-late = No bill is late today: nothing would change until one is.
