# Where customers are in their life with the company.

lifecycle-title = Lifecycle
lifecycle-lead = Where customers are in their life with the company, and how they moved. Who comes back begins another life, and keeps the history of the one before.
lifecycle-stage-attraction = Attraction
lifecycle-stage-conversion = Conversion
lifecycle-stage-retention = Retention
lifecycle-stage-loyalty = Loyalty
lifecycle-stage-recovery = Recovery
lifecycle-stage-lost = Lost
lifecycle-meaning-attraction = Known to the company; has not bought yet.
lifecycle-meaning-conversion = Buys for the first times, or again after having been away.
lifecycle-meaning-retention = Has come to buy in a rhythm of their own.
lifecycle-meaning-loyalty = Has long bought in their rhythm, and much is expected of them.
lifecycle-meaning-recovery = Has stayed away far beyond their rhythm, and is worth winning back.
lifecycle-meaning-lost = Has been away for too long, or cost more than they left.

lifecycle-ring = The cycle
lifecycle-ring-note = Changes of stage from { $since } to { $until }.
lifecycle-period = Of how long
lifecycle-months = { $months ->
    [one] This month
   *[other] Last { $months } months
}
lifecycle-show = Show
lifecycle-stages = Stages
lifecycle-stages-note = Customers whom you may see, as of { $day }.
lifecycle-stage = Stage
lifecycle-customers = Customers
lifecycle-back = Back again
lifecycle-back-meaning = Those who bought again from recovery or after having been lost.
lifecycle-flows = Changes of stage
lifecycle-flows-note = How many customers changed in this time, and the CLV that they had then.
lifecycle-move = From one stage to another
lifecycle-clv-moved = Their CLV
lifecycle-from-to = { $previous ->
    [attraction] Attraction
    [conversion] Conversion
    [retention] Retention
    [loyalty] Loyalty
    [recovery] Recovery
   *[lost] Lost
} → { $stage ->
    [attraction] attraction
    [conversion] conversion
    [retention] retention
    [loyalty] loyalty
    [recovery] recovery
   *[lost] lost
}
lifecycle-new-to = New → { $stage ->
    [attraction] attraction
    [conversion] conversion
    [retention] retention
    [loyalty] loyalty
    [recovery] recovery
   *[lost] lost
}
lifecycle-no-flows = Nobody whom you may see has changed stage in this time. Choose a longer one.
lifecycle-kept-since = Changes of stage are kept since { $day }. Those before the first valuation that Quilate made were worked out afterwards, from purchases and month ends.
lifecycle-none-yet = The stages are being worked out
lifecycle-none-yet-text = This takes some seconds after the facts of the customers have been prepared. Look at the page again then.
lifecycle-since = There since
lifecycle-second-life = Back again
lifecycle-nobody = Nobody whom you may see is in this stage
lifecycle-nobody-text = The rules say who comes into it: look at them if you expected somebody here.
lifecycle-moved-on = Changed on
lifecycle-clv-then = CLV then
lifecycle-clv-then-meaning = The CLV they had on the day on which they changed stage.
lifecycle-until = Stayed until
lifecycle-still = is still there
lifecycle-nobody-moved = Nobody whom you may see moved this way
lifecycle-nobody-moved-text = Choose a longer time on the page of the lifecycle.

lifecycle-rules = Rules of the stages
lifecycle-rules-lead = To move, a customer has to meet the exit rule of the stage they leave and the entry rule of the next one; with only one of them they stay. Whether they are lost, or to be recovered, is looked at first.
lifecycle-side-entry = Who comes in
lifecycle-side-exit = Who leaves
lifecycle-side-lead-entry = Whoever meets this may come in, once they may leave the stage they are in.
lifecycle-side-lead-exit = Of whom this holds leaves, if another stage lets them in. Without conditions anybody may leave whom another stage lets in.
lifecycle-everybody-begins = Everybody begins here whom no other stage lets in
lifecycle-without-entry = Nobody
lifecycle-without-exit = Whoever another stage lets in
lifecycle-rule-broken = Asks for something that is not known any more, so it holds of nobody; change it
lifecycle-change = Change
lifecycle-history = What was decided
lifecycle-before = Before
lifecycle-after = Now
lifecycle-usual = Nothing yet: the rules are those that Quilate comes with.
lifecycle-decided = The rule holds from now on. Customers move by it as soon as the base has been gone through.
lifecycle-overtaken = Somebody has changed the rules meanwhile; nothing was saved. Open the rules to see how they are now, and make your change there.
lifecycle-contradiction = { $customers ->
    [one] One customer would come in and leave at once, since both rules of the stage hold of them. Make the one that says who leaves ask for more.
   *[other] { $customers } customers would come in and leave at once, since both rules of the stage hold of them. Make the one that says who leaves ask for more.
}
lifecycle-would-move = Customers who would change stage on saving
lifecycle-in-words = In words
lifecycle-holds-of-nobody = That is nobody: the stage would stay as it is, or empty. Loosen or remove a condition, or check that each one says what you mean.
lifecycle-unfinished = Add a condition and complete it: you will see here who would change stage.

lifecycle-see-all = All customers
lifecycle-lives = { $lives ->
    [one] Second life
   *[other] Came back { $lives } times
}
lifecycle-came-back = came back
lifecycle-since-day = since { $day }
lifecycle-earlier = There is more in the timeline.
lifecycle-not-staged = Not worked out yet: the stages follow the next preparing of the facts.
lifecycle-timeline-first = In the lifecycle: { $stage ->
    [attraction] attraction
    [conversion] conversion
    [retention] retention
    [loyalty] loyalty
    [recovery] recovery
   *[lost] lost
}{ $recomputed ->
    [true] {" "}(worked out afterwards)
   *[false] {""}
}
lifecycle-timeline-moved = In the lifecycle: from { $previous ->
    [attraction] attraction
    [conversion] conversion
    [retention] retention
    [loyalty] loyalty
    [recovery] recovery
   *[lost] lost
} to { $stage ->
    [attraction] attraction
    [conversion] conversion
    [retention] retention
    [loyalty] loyalty
    [recovery] recovery
   *[lost] lost
}{ $recomputed ->
    [true] {" "}(worked out afterwards)
   *[false] {""}
}
lifecycle-timeline-back = Came back: from { $previous ->
    [recovery] recovery
   *[lost] lost
} to conversion, another life{ $recomputed ->
    [true] {" "}(worked out afterwards)
   *[false] {""}
}

lifecycle-facts = Lifecycle
lifecycle-fact-stage = Stage of the lifecycle
lifecycle-fact-stage-meaning = Where the customer is in their life with the company: attraction, conversion, retention, loyalty, recovery; or lost.
lifecycle-fact-since = In the stage since
lifecycle-fact-since-meaning = The day on which the customer came into the stage in which they are.
lifecycle-fact-second-life = Times come back
lifecycle-fact-second-life-meaning = How many times the customer bought again after recovery or after having been lost: each begins another life.
lifecycle-fact-quiet = Days without a purchase
lifecycle-fact-quiet-meaning = From the last purchase to the day of the valuation, beyond which nothing is known.
lifecycle-fact-gap = Usual days between purchases
lifecycle-fact-gap-meaning = The days from the first purchase to the last, by the gaps between days of purchase. Three such days make a rhythm; before them it is not known.
lifecycle-fact-lateness = Lateness (in usual gaps)
lifecycle-fact-lateness-meaning = The time since the last purchase, in the customer's own usual gaps: at 1 the next is due, 3 is three gaps without one.
lifecycle-fact-orders-since-return = Orders since coming back
lifecycle-fact-orders-since-return-meaning = How many times the customer ordered since they came back the last time; 0 of who never was away.
lifecycle-told-since = { $comparison ->
    [known] is in a stage already
    [not-in-last] has not come into their stage in the last { $figure } days
    [in-last] has come into their stage in the last { $figure } days
   *[other] {""}
}
lifecycle-told-second-life = { $comparison ->
    [at-least] { $figure ->
        [1] has come back after leaving
       *[other] has come back at least { $value } times after leaving
    }
    [at-most] { $figure ->
        [0] has never come back after leaving
       *[other] has come back at most { $value } times after leaving
    }
   *[other] {""}
}
lifecycle-told-quiet = { $comparison ->
    [at-least] { $figure ->
        [365] has not bought for a year or more
        [730] has not bought for two years or more
       *[other] has not bought for at least { $value } days
    }
    [at-most] { $figure ->
        [364] bought less than a year ago
       *[other] bought at most { $value } days ago
    }
   *[other] {""}
}
lifecycle-told-lateness = { $comparison ->
    [at-least] has not bought for at least { $value } times their usual gap
    [at-most] { $figure ->
        [1] is still within their usual gap between purchases
       *[other] has gone without buying for at most { $value } times their usual gap
    }
    [known] their rhythm of buying is known
    [unknown] their rhythm of buying is not known yet
   *[other] {""}
}
lifecycle-told-orders-since-return = { $comparison ->
    [at-least] { $figure ->
        [1] has ordered since they came back
       *[other] has ordered at least { $value } times since they came back
    }
   *[other] {""}
}

lifecycle-job-move = Go through the stages of all customers
lifecycle-job-changed = Go through the stages of customers who changed
lifecycle-job-done = { $customers ->
    [one] One customer has moved to another stage.
   *[other] { $customers } customers have moved to another stage.
}

lifecycle-plan = Plan for the stage
lifecycle-plan-help = What is wanted of whoever is in this stage, in a sentence.
lifecycle-plan-attraction = That whoever knows the company makes their first purchase.
lifecycle-plan-conversion = That the first purchase goes well, and a second follows.
lifecycle-plan-retention = That they go on buying at their own pace, and get to know more of what there is.
lifecycle-plan-loyalty = That those who bring most feel seen, and stay.
lifecycle-plan-recovery = To learn why they stopped buying, and to give them a reason to come back.
lifecycle-plan-lost = To spend no more on who will not come back, and to leave the door open.
lifecycle-action = Next action
lifecycle-action-attraction = Offer them a first purchase through a channel that they have agreed to
lifecycle-action-conversion = Ask how the purchase went, and propose the next
lifecycle-action-retention = Go through what they buy, and what else may interest them
lifecycle-action-loyalty = Thank them in person, and ask for their opinion
lifecycle-action-recovery = Call them to learn what has happened
lifecycle-action-lost = Take them off the mailings that cost money
lifecycle-action-days = In days
lifecycle-action-days-help = From when the customer comes into the stage.
lifecycle-action-due = by { $day }
lifecycle-kpi-help = One of those that are measured; it is shown as it is now, and as it was last month.
lifecycle-kpi-whose = Of the customers whom you may see. The figure of a month is that of its last day that was measured.
lifecycle-kpi-before = { $before } in { $month }
lifecycle-kpi-not-kept = not measured in { $month }
lifecycle-terms = Plan, indicator and next action
lifecycle-change-terms = Change the plan, the indicator and the next action
lifecycle-terms-decided = The plan, the indicator and the next action hold from now on.
lifecycle-what-is-done = What is done in each stage
lifecycle-what-is-done-note = The plan, the indicator that is to move, as of { $day }, and what is to be done with each customer who comes in.
lifecycle-action-past = the time for it passed on { $day }
