# What the company means to do with each customer: seven strategies.

strategies-title = Strategies
strategies-lead = What the company means to do with each customer. Everybody has one strategy: the one that the rules give, or the one that a person sets. Each strategy has a plan to begin with, a figure to move and a limit that must not be crossed.
strategies-note = Customers whom you may see, as of { $day }.
strategies-strategy = Strategy
strategies-customers = Customers
strategies-customers-meaning = The customers whom you may see and who have this strategy today.
strategies-margin = Current value
strategies-kpi = Figure to move
strategies-guardrail = Guardrail
strategies-guardrail-note = Guardrail: { $limit }
strategies-ceiling = at most { $limit }
strategies-floor = at least { $limit }
strategies-state = { $state ->
    [kept] Kept
    [crossed] Crossed
   *[unknown] No data
}
strategies-name-start = Start
strategies-name-protect = Protect
strategies-name-re-engineer = Re-engineer
strategies-name-enhance = Enhance
strategies-name-harvest = Harvest
strategies-name-end = End
strategies-name-win-back = Win back
strategies-meaning-start = The relation begins: have the first purchase lead to the second.
strategies-meaning-protect = The relation does well: keep it as it is, and let nobody take it away.
strategies-meaning-re-engineer = Costs more than they bring: serve them in another way, so that they leave money.
strategies-meaning-enhance = Could buy a good deal more: offer what customers like them buy.
strategies-meaning-harvest = Needs less and less: serve them as long as they buy, and invest no more in the relation.
strategies-meaning-end = Two people have approved the end of the relation: close it well, and leave nobody stranded.
strategies-meaning-win-back = Has stopped buying and is worth it: find out why, and have them come back.
strategies-measure-converted = Newcomers who buy
strategies-measured-converted = Of those who came in the last 365 days, those who have bought. It counts all who came, wherever they are by now.
strategies-measure-second-purchase = Newcomers who buy again
strategies-measured-second-purchase = Of those who bought for the first time in the last 365 days, those who have ordered at least twice. It counts all newcomers, wherever they are by now.
strategies-measure-retained = Value expected to stay
strategies-measured-retained = The current value of each customer times the probability that they are still alive, over the current value of all; without those who cost money now.
strategies-measure-cost-to-serve = Cost to serve per margin
strategies-measured-cost-to-serve = The cost to serve so far over the margin so far, before that cost is taken off.
strategies-measure-still-worth = Current value against before
strategies-measured-still-worth = The current value over that of the same customers three month ends ago. Month ends are kept month by month: until there are three it is not known.
strategies-measure-gap-closed = Potential reached
strategies-measured-gap-closed = Current value over potential: how much of the gap is closed.
strategies-measure-late = Late
strategies-measured-late = The customers who have not bought for two or more of their usual gaps, over all of the group.
strategies-measure-contacts = Contacts a customer and year
strategies-measured-contacts = The conversations of the last 12 months that the company began, for each customer of the group.
strategies-measure-quiet = Buy no more
strategies-measured-quiet = The customers who have not bought for 90 days or more, or never did, over all of the group.
strategies-measure-profitable = Bring more than they cost
strategies-measured-profitable = The customers with a positive current value, over all of the group: to end with them loses money.
strategies-measure-come-back = Have come back
strategies-measured-come-back = Of those who left and came back, or are still to be won back, those who came back and stay. It counts all of them, wherever they are by now.
strategies-step-start-1 = Welcome them, and see that the first purchase arrived well
strategies-step-start-2 = Show how to get the most out of what they bought
strategies-step-start-3 = Propose the second purchase
strategies-step-protect-1 = Talk with the customer: what goes well, and what worries them
strategies-step-protect-2 = Solve what was left open
strategies-step-protect-3 = Review the terms before somebody else does
strategies-step-re-engineer-1 = See where the cost comes from: visits, calls, returns or discounts
strategies-step-re-engineer-2 = Agree with the customer on a way to serve them that costs less
strategies-step-re-engineer-3 = See that the cost falls and the margin does not
strategies-step-enhance-1 = See what customers like them buy and they do not
strategies-step-enhance-2 = Make an offer of what they lack
strategies-step-enhance-3 = See what they bought, and adjust the offer
strategies-step-harvest-1 = Find out why they need less
strategies-step-harvest-2 = Move them to channels that cost little
strategies-step-harvest-3 = See that they leave more than they cost
strategies-step-end-1 = Write to the customer with the approved notice
strategies-step-end-2 = Close open orders, payments and cases
strategies-step-end-3 = Confirm the end, and to whom they can turn
strategies-step-win-back-1 = Call and ask why they left
strategies-step-win-back-2 = Mend what went wrong, and tell them
strategies-step-win-back-3 = Make an offer to come back
strategies-plan = Plan to begin with
strategies-plan-note = It is offered when a plan is made for a customer with this strategy. Leave empty what is not needed.
strategies-within = { $days ->
    [0] the same day
    [one] within a day
   *[other] within { $days } days
}
strategies-who = Who has it
strategies-why = Why
strategies-by-rule = By rule
strategies-set-by-person = Set by a person
strategies-set-by-approval = Approved
strategies-nobody = Nobody whom you may see has this strategy
strategies-nobody-text = The rules say who has it: look at them if you expected somebody here.
strategies-nobody-ends = Nobody comes here by rule: one person proposes to end a relation, and another approves it.
strategies-none-yet = The strategies are being worked out
strategies-none-yet-text = They will be here after the facts of the customers are prepared next, tonight at the latest.

strategies-rules = Rules of the strategies
strategies-rules-lead = The rules are asked in this order, and the first that holds of a customer gives their strategy. What a person sets for a customer, or two approve, goes before the rules.
strategies-rule = Who has it by rule
strategies-all-rules = All rules
strategies-order = Order of the rules
strategies-place = Order
strategies-place-help = The first rule that holds of a customer gives their strategy.
strategies-rule-lead = Whoever this holds of has it, and none of the rules before. Without conditions nobody has it by rule.
strategies-change-rule = Change
strategies-by-approval = Two people have approved the end of the relation; never by rule
strategies-approved = Two people approved it when they decided on the relation.
strategies-rule-broken = It asks for something that nobody knows any more, so it holds of nobody; change it
strategies-by-rule-otherwise = No other rule holds
strategies-by-rule-nobody = Nobody by rule
strategies-anybody-else = Anybody of whom none holds
strategies-history = What was decided
strategies-usual = Nothing yet: the rules, plans and limits are those that Quilate comes with.
strategies-would-change = Customers whose strategy would change on saving
strategies-unfinished = Complete the conditions: here it will say whose strategy would change.
strategies-holds-of-nobody = It holds of nobody: nobody would have the strategy by rule. Loosen or remove a condition, or see that each says what you mean.
strategies-decided = It holds from now on. If a rule changed, customers follow as soon as the facts are prepared.
strategies-overtaken = Somebody has decided otherwise meanwhile; nothing was saved. Open the rules to see how they are now, and make your change there.
strategies-change-terms = Change plan and limit
strategies-save-terms = Save
strategies-limit-ceiling = At most ({ $unit })
strategies-limit-floor = At least ({ $unit })
strategies-a-customer = a customer
strategies-step-label = Step { $number }
strategies-step-days = Days
strategies-step-when = Say within how many days.
strategies-step-what = Say what is done, or take the days away.
strategies-step-none = A plan has at least one step.

strategies-section = Strategy
strategies-because = By the rule:
strategies-set-who = Set by { $name } on { $day }
strategies-else = By rule it would be: { $strategy ->
    [start] start
    [protect] protect
    [re-engineer] re-engineer
    [enhance] enhance
    [harvest] harvest
   *[win-back] win back
}.
strategies-set-other = Set another
strategies-set-of = Strategy of { $name }
strategies-set-lead = What is set here goes before the rules, until somebody takes it back. It is written down who did it, and why.
strategies-which = Strategy
strategies-as-the-rules-say = Whatever the rules give (now: { $strategy ->
    [start] start
    [protect] protect
    [re-engineer] re-engineer
    [enhance] enhance
    [harvest] harvest
   *[win-back] win back
})
strategies-as-rules = Whatever the rules give
strategies-reason = Reason
strategies-reason-help = What you know of this customer that the rules do not.
strategies-end-elsewhere = To end the relation is not set here: it is proposed from the customer's page, and another person approves it.
strategies-set = Save
strategies-set-history = What has been set
strategies-never-set = Nobody has set any: the rules hold.
strategies-is-set = The strategy is set.
strategies-is-free = The rules hold again.
strategies-end-is-approved = To end a relation is not set here: it is proposed from the customer's page, and another person approves it.
strategies-relation-ends = The end of this relation is approved. If that is no longer so, take the proposal back from the customer's page first.
strategies-told-set = A strategy was set: { $strategy ->
    [start] start
    [protect] protect
    [re-engineer] re-engineer
    [enhance] enhance
    [harvest] harvest
   *[win-back] win back
}
strategies-told-taken-back = The strategy that was set was taken back: the rules hold

strategies-facts = Strategy
strategies-fact = Strategy
strategies-fact-meaning = What the company means to do with the customer: start, protect, re-engineer, enhance, harvest, end or win back.
strategies-fact-set = Strategy that was set
strategies-fact-set-meaning = The one that a person set or that was approved; without it the rules hold.
strategies-fact-set-by = Who set the strategy
