# Rules that name groups of customers.

segments-lead = Groups of customers under a name: by a rule that is always up to date, or as a list that stays.
segments-new = New segment
segments-none = There is no segment yet
segments-none-text = Name a group of customers by what they are, did and are worth; use it then in lists, exports and every other room.
segments-segment = Segment
segments-customers = Customers
segments-customers-meaning = Those of the segment whom you may see.
segments-clv = Expected value (CLV)
segments-clv-meaning = What these customers are expected to leave from today on, together, discounted; without what they left before.
segments-current = Current value
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
segments-in-words = In words
segments-unfinished = Add a condition and complete it: here stands then how many customers are like that, and what they are worth.
segments-nobody = Nobody whom you may see is like that. Loosen or remove a condition, or check that each one says what you mean.
segments-everybody = That is everybody whom you may see. Add a condition that tells some customers from the others.
segments-list-stays = This segment is a list: whoever is in it stays in it. To build it by another rule, copy it.

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
segments-potential = What it could bring
segments-fact = Segment
segments-fact-told = { $comparison ->
    [none-of] is in none of these segments: { $value }
   *[other] is in the segment { $value }
}
segments-wrong-unknown = There is no such segment, or it is none of those that you may use. Choose another one or remove the condition.
segments-wrong-deleted = This segment was taken away. Choose another one or remove the condition.
segments-wrong-itself = A segment cannot be part of itself. Choose another one or remove the condition.
segments-wrong-circle = The rule of { $name } leads back to this very segment. Choose another one, or first take out of the rule of { $name } what leads back here.
segments-wrong-broken = The rule of { $name } can be followed no more. Mend it first, or choose another segment.
segments-wrong-follows = The rule of { $name } asks for something that follows from this very rule. Choose another segment.
segments-used-in-stage = Stage { $stage }: { $side }
segments-used-in-strategy = Rule of the strategy { $name }
segments-shared-for-use = { $name } has to stay shared with everybody while it is used by: { $use }. Change that first.
segments-asks-what-follows = The rule of { $name } cannot ask for something that follows from what uses it: { $use }. Remove that condition, or change that first.
segments-parts-not-shared = The rule names { $names }, which is not shared with all of these people. Share it first, or share this segment with fewer.
segments-kept-by = { $name } cannot be deleted while it is in use: { $use }. End that first.
segments-part-of-others = { $name } is part of the rule of { $count ->
    [one] another segment
   *[other] { $count } other segments
} of { $owners }. Take it out there first.
segments-shared-with-others = { $name } is part of the rule of { $count ->
    [one] another segment that is shared further
   *[other] { $count } other segments that are shared further
}, of { $owners }. Take it out there first, or go on sharing it.
segments-used-in-rule = In the rule of the segment { $name }
segments-see-portfolio = See its portfolio
