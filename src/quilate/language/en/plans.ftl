plans-title = Plans
plans-lead = What is to be reached with each customer who matters, who does what, and by when. What is overdue comes first, then what is worth most.
plans-section = Plan with the customer
plans-tab-open = Open
plans-tab-without-invest = Without a plan: invest
plans-tab-without-nurture = Without a plan: nurture
plans-tab-closed = Closed
plans-customer = Customer
plans-next = Next
plans-objective = Objective
plans-owner = Owner
plans-owner-help = Who looks after the account and answers for the plan.
plans-overdue = Overdue
plans-review = Review the plan
plans-none = No plan is open yet
plans-none-text = The customers who are worth most and have no plan are on a list: begin with the first.
plans-see-without = See who has no plan
plans-none-closed = No plan has been closed
plans-none-closed-text = What came of each plan and what was learned is kept here.
plans-of-target = of an objective of
plans-target-by = By { $day }
plans-target-reached = Reached
plans-target-to-go = { $amount } to go by { $day }
plans-closed-on = Closed
plans-planned = { $count ->
    [0] Not one of the { $customers } customers of the group has an open plan.
    [one] One of the { $customers } customers of the group has an open plan.
   *[other] { $count } of the { $customers } customers of the group have an open plan.
}
plans-largest-without = See the largest who have none
plans-without-of = { $group ->
    [invest] Without a plan, in the group to invest in
   *[nurture] Without a plan, in the group to nurture
}
plans-all-planned = Nobody of this group is without a plan
plans-all-planned-text = Every customer you see here has an open one, or nobody is in the group.
plans-new = Make a plan
plans-new-short = Make plan
plans-new-of = Make a plan for { $name }
plans-purpose = What for
plans-meaning = { $name ->
    [invest] Worth much, and could be worth more: an objective in money, who answers for it, who backs it, and how often you talk.
   *[nurture] Worth much today, and little is expected of them: why, and what you do together with the customer to change that.
}
plans-kicker = { $name ->
    [invest] Plan to invest
   *[nurture] Plan to nurture
}
plans-the-plan = The plan
plans-first-step = First step
plans-first-step-note = A plan begins with something that somebody does by a day. More can be added later.
plans-other-steps = What follows in their strategy
plans-other-steps-help = The owner of the plan does these; untick those that are not needed. The first one, above, is that of the customer's strategy too.
plans-make = Begin the plan
plans-made = The plan is made.
plans-worth = What they are worth
plans-worth-as-of = As of { $day }
plans-reason-label = Reason of the pessimism
plans-reason = { $name ->
    [ageing-product] What they buy is ageing
    [competitor] A competitor
    [price] The price
    [shrinking-need] They need it less and less
   *[other] Another
}
plans-reason-words = In words
plans-reason-words-help = What is known of it, and from whom. Needed with “Another”.
plans-reason-unsaid = Say what the reason is.
plans-measure-label = What is measured
plans-measure = { $name ->
    [current_value] Current value
   *[clv] Expected value (CLV)
}
plans-target = Target
plans-target-meaning = What the plan means to reach by its date.
plans-target-on = By
plans-objective-in-part = An objective says what is measured, how much, and by when.
plans-sponsor = Sponsor
plans-sponsor-help = Of the management: opens doors and finds the means. Somebody else than the owner.
plans-sponsor-is-owner = The sponsor of a plan cannot be its owner. Choose somebody else.
plans-cadence = Talk every so many days
plans-cadence-help = At most so many days pass without talking with the customer.
plans-cadence-least = { $days ->
    [one] The portfolio allows this group one contact a day.
   *[other] The portfolio allows this group one contact in { $days } days, no more often.
}
plans-too-often = { $days ->
    [one] The portfolio allows the group of this customer one contact a day, no more often.
   *[other] The portfolio allows the group of this customer one contact in { $days } days, no more often.
}
plans-review-on = Review
plans-review-on-help = When somebody looks again whether the plan works.
plans-day-past = That day is past. Choose one that is to come.
plans-there-is-one = This customer has an open plan already.
plans-relation-ends = The end of the relation with this customer is proposed or approved. Have that withdrawn first.
plans-is-closed = The plan is closed: it does not change any more. You can make another.
plans-plan-of = Plan for { $name }
plans-change = Change or review
plans-change-of = Change the plan for { $name }
plans-changed = The plan is changed.
plans-save = Save
plans-note = What led to it
plans-note-help = What the review showed, or what has happened. It is kept in the history.
plans-close = Close
plans-close-of = Close the plan for { $name }
plans-close-lead = What came of it is kept for whoever makes the next one. The plan does not change any more.
plans-closed = The plan is closed.
plans-outcome-label = What came of it
plans-outcome = { $name ->
    [reached] Reached
    [partly] Reached in part
    [missed] Not reached
   *[given-up] Given up
}
plans-lesson = What was learned
plans-lesson-help = What worked, what did not, and what it would take next time.
plans-objective-note = { $name ->
    [current_value] Current value, by { $day }
   *[clv] Expected value (CLV), by { $day }
}
plans-objective-said = { $name ->
    [current_value] Current value of { $amount } by { $day }.
   *[clv] CLV of { $amount } by { $day }.
}
plans-then = At the beginning
plans-then-meaning = The measure of the plan by the valuation of the day on which it was made.
plans-today = Today
plans-today-meaning = The same measure by the valuation that is shown now.
plans-gap = To go
plans-gap-meaning = Target minus today.
plans-reached = Reached
plans-gained = { $amount } since the plan began
plans-not-valued-then = Nobody knows how far it has come: the customer was not valued when it began, or is not today.
plans-steps = What is done
plans-the-customer = The customer
plans-step-what = What
plans-step-help = Something that can be called done.
plans-step-who = Who
plans-step-due-on = By
plans-step-state = { $state ->
    [open] To be done
    [done] Done
   *[dropped] Dropped
}
plans-step-settled-by = { $state ->
    [done] Done on { $day }, as { $name } says
   *[dropped] Dropped on { $day } by { $name }
}
plans-step-do-done = Done
plans-step-do-drop = Drop
plans-step-do-reopen = Open again
plans-step-add = Add a step
plans-step-added = The step is added.
plans-step-change = Change the step
plans-step-changed = The step is changed.
plans-step-settled = { $state ->
    [open] The step is open again.
    [done] The step is done.
   *[dropped] The step is dropped.
}
plans-investments = Investment in the relation
plans-investments-note = What is spent on the customer beyond serving them, and whether it returns as planned.
plans-budget = Budget: { $total }. Spent by today: { $spent }.
plans-no-investments = Nothing is invested in this relation.
plans-investment-kind-label = Kind
plans-investment-kind = { $name ->
    [equipment] Equipment
    [promotion] Promotion
    [training] Training
   *[other] Other
}
plans-investment-what = In what
plans-investment-amount = Amount
plans-investment-spent-on = Day it is spent
plans-investment-expected = Net margin expected
plans-investment-expected-help = All that the customer is to leave from that day on, not only what is more.
plans-investment-expected-on = By
plans-investment-too-soon = It has to be after the money is spent.
plans-investment-add = Write down an investment
plans-investment-remove = Take the investment away
plans-investment-removed = The investment is taken away. The history says which it was.
plans-invested = The investment is written down.
plans-came = Left since then
plans-due-by-now = Should have left
plans-expected-in-all = Expected in all
plans-came-before = { $days ->
    [one] The day before
   *[other] In the { $days } days before
}
plans-behind = Below the plan
plans-as-planned = As planned
plans-paid-back = Paid back
plans-more-than-before = { $amount } against the days before, with data until { $day }.
plans-not-spent-yet = { $amount } of net margin is expected by { $day }. There are no data from after it was spent yet.
plans-no-proof = A comparison with before does not prove that it comes from the investment: nobody was left alone to compare with.
plans-who-and-when = Who and when
plans-contact = Contact
plans-every-days = { $days ->
    [one] Every day
   *[other] Every { $days } days
}
plans-contact-last = Last conversation: { $day }
plans-contact-never = No conversation is on record.
plans-contact-next = The next one by { $day }
plans-made-by = Made by { $name } on { $day }
plans-history = History
plans-did = { $kind ->
    [made] Plan made
    [changed] Plan changed
    [step-added] Step added
    [step-changed] Step changed
    [step-done] Step done
    [step-dropped] Step dropped
    [step-reopened] Step opened again
    [invested] Investment written down
    [investment-removed] Investment taken away
   *[closed] Plan closed
}
plans-field = { $name ->
    [reason] Reason
    [reason_words] In words
    [measure] What is measured
    [target] Target
    [target_on] By
    [owner] Owner
    [sponsor] Sponsor
    [contact_cadence_days] Days between contacts
    [review_on] Review
    [what] What
    [who] Who
    [due_on] By
    [amount] Amount
    [spent_on] Day it is spent
    [expected_margin] Net margin expected
   *[expected_on] Expected by
}
plans-section-none = No plan is open.
plans-section-none-of-group = { $name ->
    [invest] Worth much, could be worth more, and no plan is open.
   *[nurture] Worth much today, little is expected of them, and no plan is open.
}
plans-told-made = { $purpose ->
    [invest] A plan to invest was made
   *[nurture] A plan to nurture was made
}
plans-told-changed = The plan was changed
plans-told-step-done = A step of the plan was done
plans-told-invested = An investment in the relation was written down
plans-told-closed = The plan was closed
