# Rules that name groups of customers.

segments-lead = Groups of customers under a name: by a rule that is always up to date, or as a list that stays.
segments-new = New segment
segments-none = There is no segment yet
segments-none-text = Name a group of customers by what they are, did and are worth; use it then in lists, exports and every other room.
segments-segment = Segment
segments-customers = Customers
segments-customers-meaning = Those of the segment whom you may see.
segments-clv = CLV
segments-clv-meaning = What these customers are expected to leave from today on, together, discounted; without what they left before.
segments-current = Value of 12 months
segments-current-meaning = What these customers left together in the last 12 months, after the costs that are known.
segments-owner = Owner
segments-list = list
segments-share = { $share } of yours
segments-clv-share = { $share } of the CLV of yours
segments-as-of = Facts prepared on { $when }; whoever changed since is up to date.
segments-not-prepared = Segments need the facts of the customers
segments-prepare = Prepare the facts
segments-being-prepared = The facts are being prepared.
segments-shared-nobody = Only its owner
segments-shared-team = Shared with the team
segments-shared-branch = Shared with the branch
segments-shared-everybody = Shared with everybody
segments-sharing = Who may use it
segments-sharing-nobody = Only me
segments-sharing-team = My team
segments-sharing-branch = My branch
segments-sharing-everybody = Everybody

segments-build-lead = Say which customers belong to it. How many they are and what they are worth follows as you write.
segments-change-one = Change { $name }
segments-rule = Rule
segments-group = Conditions that belong together
segments-join = How the conditions belong together
segments-join-all = All of these
segments-join-any = Any of these
segments-join-none = Not any of these
segments-fact-to-add = What the new condition is about
segments-choose-fact = Choose what to ask…
segments-add = Add condition
segments-add-group = Add group
segments-remove = Remove the condition
segments-remove-group = Remove the group
segments-comparison = What is asked of { $fact }
segments-and = and
segments-days = days
segments-several = Separate several with ;
segments-show = Show how many
segments-name = Name
segments-description = What it is for
segments-as-list = Keep as a list
segments-as-list-help = Whoever is in it now stays in it, whatever changes.
segments-save = Save segment
segments-created = { $name } is now a segment.
segments-changed = { $name } was changed.
segments-deleted = { $name } was deleted. Its customers stay as they are.
segments-name-taken = You have another segment called { $name }. Choose another name.
segments-overtaken = Somebody has changed this segment meanwhile. Open it again to see how it is now, and make your changes there.
segments-in-words = In words:
segments-unfinished = Add a condition and complete it: here stands then how many customers are like that, and what they are worth.
segments-nobody = Nobody whom you may see is like that. Loosen or remove a condition, or check that each one says what you mean.
segments-everybody = That is everybody whom you may see. Add a condition that tells some customers from the others.
segments-list-stays = This segment is a list: whoever is in it stays in it. To build it by another rule, copy it.

segments-wrong-shape = This cannot be read as a rule. Remove it, and build it again.
segments-wrong-fact = Nothing is known any more, or nothing that you may see, under this name. Remove the condition.
segments-wrong-comparison = This cannot be asked of it. Choose another question.
segments-wrong-empty-rule = A rule without conditions would leave everybody. Add at least one condition.
segments-wrong-empty-group = This group has no condition. Add one, or remove the group.
segments-wrong-too-deep = Groups can stand within groups up to { $most } deep. Remove the innermost.
segments-wrong-too-many = A rule can have { $most } parts. Split it into several segments.
segments-wrong-no-value = Write what it is compared with.
segments-wrong-no-choice = Choose at least one.
segments-wrong-order = The first must not be greater than the second. Swap them.
segments-wrong-days = Write a whole number of days, up to 36500.
segments-wrong-day = Write a date of the calendar.
segments-wrong-figure = Write a number in digits.

segments-asks = { $comparison ->
    [at-least] is at least
    [at-most] is at most
    [between] is between
    [equals] is exactly
    [in-last] was in the last
    [not-in-last] was not in the last
    [in-next] is in the next
    [since] is on or after
    [before] is before
    [any-of] is one of
    [none-of] is none of
    [yes] yes
    [no] no
    [known] is known
    [unknown] is not known
   *[other] { $comparison }
}
segments-told-at-least = { $fact } of { $value } or more
segments-told-at-most = { $fact } of { $value } or less
segments-told-between = { $fact } from { $value } to { $until }
segments-told-equals = { $fact } of exactly { $value }
segments-told-in-last = { $fact } { $value ->
    [0] today
    [one] in the last day
   *[other] in the last { $value } days
}
segments-told-not-in-last = { $fact } not { $value ->
    [0] today
    [one] in the last day
   *[other] in the last { $value } days
}
segments-told-in-next = { $fact } { $value ->
    [0] today
    [one] within one day
   *[other] within { $value } days
}
segments-told-since = { $fact } on { $value } or later
segments-told-before = { $fact } before { $value }
segments-told-any-of = { $fact }: { $value }
segments-told-none-of = { $fact }: not { $value }
segments-told-yes = { $fact }: yes
segments-told-no = { $fact }: no
segments-told-known = { $fact } is known
segments-told-unknown = { $fact } is not known
segments-none-of = not ({ $parts })
segments-yes = Yes
segments-no = No

segments-see-customers = See the customers
segments-change = Change
segments-copy = Copy
segments-delete = Delete segment
segments-best = Worth most
segments-best-note = The customers of the segment whom you may see, by CLV.
segments-empty = Nobody is in it
segments-history = Size day by day
segments-history-note = Of the whole company, each time the facts were prepared.
segments-day = Day
segments-list-rule = Rule by which the list was made
segments-list-since = Made on { $when }; it does not change by itself.
segments-rule-broken = The rule asks for something that is not known any more, so it leaves nobody. Change it.
segments-used = Used by
segments-unused = Nothing else uses it yet. Narrow the list of customers by it and save the view, or export it.
segments-used-in-view = View: { $name }

segments-compare = Compare two segments
segments-compare-lead = Who is in one, in the other, or in both, and what they are worth.
segments-compare-go = Compare
segments-other = The other segment
segments-first = One segment
segments-second = The other
segments-part = Who
segments-only = Only in { $name }
segments-both = In both
segments-two = Choose two different segments
segments-two-text = Then you see how many customers they share, with the money beside.

segments-why = Why
segments-figure = { $fact }: { $figure }
segments-holds-not = does not hold
segments-in-list = Is on the list.
segments-in-none = In none of the segments that you may use.
segments-none-defined = There is no segment yet.
