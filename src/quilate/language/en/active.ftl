# Who is active: on how many days customers did something lately, of those that the company asks.

active-title = Most active
active-lead = How often customers come lately, against what the company asks of an active one. It says nothing of what they are worth: that stands beside it, and where the two disagree there is something to do.
active-facts = Activity
active-level = Activity level
active-level-meaning = Days on which the customer did something within the window, ÷ the days that are asked. 1 is what an active customer does. It is the highest over the whole of what is sold and the categories that have a definition of their own; levels are not added up.
active-degree = Degree of activity
active-degree-meaning = Very active: three times what is asked, or more. Active: what is asked. Less active: something, and less than is asked. Asleep: nothing within any window, and something before. No activity: nothing on record.
active-days = Days active
active-days-meaning = Days on which the customer did something, within the window of the definition that gives their activity level.
active-last = Last active
active-last-meaning = The last day on which the customer bought; or got in touch, where the company counts that.
active-category = Most active category
active-category-meaning = Of the categories that have a definition of their own, the one in which the customer's activity level is highest; among equals, that with most days.
active-by = Category whose definition gives the activity level
active-asked = Days asked of an active customer
active-window = Days of the window
active-in = Categories in which the customer is active

active-degree-very-active = Very active
active-degree-active = Active
active-degree-less-active = Less active
active-degree-asleep = Asleep
active-degree-never = No activity
active-said-very-active = { $very } times what is asked, or more
active-said-active = What is asked
active-said-less-active = Something, and less than is asked
active-said-asleep = Nothing within any window, and something before
active-said-never = Nothing on record

active-share = Active customers
active-share-meaning = Customers who do what is asked or more, of all whom you may see.
active-of-customers = { $active } of { $customers }
active-degrees = By degree of activity
active-degrees-note = Customers whom you may see, as of { $day }.
active-customers = Customers
active-current-value = Current value
active-clv = CLV
active-part = Share of customers
active-part-meaning = Customers of this degree, of all whom you may see.
active-doing = Active in it
active-doing-meaning = Customers whom you may see who do what the definition of the category asks.
active-disagree = Where activity and value disagree
active-disagree-note = High and low are by the line of the portfolio for current value.
active-busy = Very active, of little value
active-busy-text = They come often and leave little: look at what they buy, at which price, and what serving them costs.
active-quiet = Of high value, asleep
active-quiet-text = They left much in twelve months and have stopped coming: call them before they are gone.
active-nobody-disagrees = Nobody whom you may see
active-together = current value { $value } · CLV
active-see = { $customers ->
    [one] See the customer
   *[other] See the { $number } customers
}: { $which }
active-most = The most active customers
active-most-note = By activity level, then by current value.
active-see-all = See all
active-see-definitions = All definitions
active-why = Why
active-customer = Customer

active-definitions = What is called active
active-definitions-lead = Active is who did something on so many days of the last so many, up to the last day of the data. The company says how many: in the whole of what it sells and, where it wants, in categories of their own. What it has not said, its own purchases propose.
active-whole = The whole of what is sold
active-definition = Active is who
active-by-category = Definitions by category
active-by-category-note = Customers whom you may see who do what is asked in the category.
active-category-column = Category
active-defined = { $asked ->
    [one] { $window ->
        [one] bought today
       *[other] bought in the last { $window } days
    }
   *[other] bought on { $asked } days of the last { $window }
}
active-defined-or-wrote = { $asked ->
    [one] { $window ->
        [one] bought or got in touch today
       *[other] bought or got in touch in the last { $window } days
    }
   *[other] bought or got in touch on { $asked } days of the last { $window }
}
active-basis-decided = Decided
active-basis-proposed = Proposed
active-basis-assumed = Assumed
active-basis = From
active-because-proposed = { $repeats ->
    [one] Takes in { $share } of one repeat purchase
   *[other] Takes in { $share } of { $number } repeat purchases
}
active-because-assumed = Too few repeat purchases to propose anything
active-no-own = No definition of its own: only that of the whole counts
active-more-categories = { $categories ->
    [one] and one category more
   *[other] and { $categories } categories more
}
active-no-categories = No category has a definition of its own: what is asked of the whole holds of all.
active-no-categories-at-all = Products have no categories yet. Once they are imported with one, each can have a definition of its own.
active-change = Change
active-history = What was decided
active-usual = Nothing yet: definitions are proposed by the company's own purchases.
active-why-best = How the level is reckoned
active-rule = Activity level = days on which the customer did something within the window ÷ days that are asked, for the whole and for each category with a definition; the highest counts. From { $very } times what is asked somebody is very active. Windows end on the last day of the data; what happens later counts at once. Returns and charges of contracts are no activity.
active-proposals = A proposal is the window that takes in { $share } of repeat purchases, counted from the purchase before; it asks for one day. Once the company has decided for the whole, proposals of categories no longer count.

active-define = Define “active”
active-define-lead = Everybody is counted again as soon as it is saved; facts, lists and segments follow in a few minutes.
active-meant = Definition
active-meant-proposed = as purchases propose
active-meant-none = none of its own
active-form-own = The company's own
active-form-none = No definition of its own: only that of the whole counts
active-form-proposed = As purchases propose: one day in the last { $window } (by { $repeats } repeat purchases)
active-form-assumed = As assumed: one day in the last 365, since there are too few repeat purchases to propose anything
active-form-nothing-proposed = As purchases propose: too few repeat purchases, so none of its own
active-form-proposals-off = As purchases propose: none of its own while the whole is decided
active-form-asked = Days on which they did something, at least
active-form-window = Of the last so many days
active-form-conversations = Days on which customers get in touch count as well
active-form-conversations-help = For those who do not buy by order. A conversation counts that the customer began, also a complaint.
active-conversations = Days on which customers get in touch
active-counts = count
active-counts-not = do not count
active-needs-a-day = Ask for at least one day. With none, everybody would be active.
active-more-than-window = Nobody can be active on { $asked ->
    [one] one day
   *[other] { $asked } days
} of { $window ->
    [one] a single one
   *[other] { $window }
}. Ask for fewer days, or make the window longer.
active-longer-than-history = Purchases are known of the last { $known ->
    [one] day
   *[other] { $known } days
} only, and the window has { $window }. Make it shorter, or import what was bought before.
active-decided = It holds from now on. Everybody is being counted again; this takes a few minutes.
active-overtaken = Somebody has changed the definitions meanwhile; nothing was saved. Open them to see how they are now, and make your change there.

active-reason = { $days ->
    [one] Active on one day
   *[other] Active on { $days } days
} of the last { $window }; { $asked ->
    [one] one is asked
   *[other] { $asked } are asked
}
active-reason-in = { $days ->
    [one] Active on one day
   *[other] Active on { $days } days
} of the last { $window } in { $category }; { $asked ->
    [one] one is asked
   *[other] { $asked } are asked
}
active-reason-asleep = Nothing within any window
active-reason-never = Nothing on record
active-times = { $level } ×
active-level-of = { $level } × what is asked
active-all = All customers
active-active-in = Active in { $category }
active-list-of = { $customers ->
    [one] One customer
   *[other] { $number } customers
}
active-make-segment = Make a segment
active-nobody = Nobody whom you may see
active-nobody-text = Choose another degree, or look at what is called active if you expected somebody here.
active-no-purchases = Nothing is known yet of what customers do
active-no-purchases-text = Import orders: from the next valuation on it says here who comes how often.
active-none-yet = Activity is being worked out
active-none-yet-text = It is known the next time that the facts of customers are prepared, which happens every night.
active-not-yet = Not worked out yet: it follows the next preparing of the facts.
active-see-section = Most active customers
