# Rules: conditions on what is known of customers.

rules-group = Conditions that belong together
rules-join = How the conditions belong together
rules-join-all = All of these
rules-join-any = Any of these
rules-join-none = Not any of these
rules-fact-to-add = What the new condition is about
rules-choose-fact = Choose what to ask…
rules-add = Add condition
rules-add-group = Add group
rules-remove = Remove the condition
rules-remove-group = Remove the group
rules-comparison = What is asked of { $fact }
rules-and = and
rules-days = days
rules-several = Separate several with ;
rules-wrong-shape = This cannot be read as a rule. Remove it, and build it again.
rules-wrong-fact = Nothing is known any more, or nothing that you may see, under this name. Remove the condition.
rules-wrong-comparison = This cannot be asked of it. Choose another question.
rules-wrong-empty-rule = A rule without conditions would leave everybody. Add at least one condition.
rules-wrong-empty-group = This group has no condition. Add one, or remove the group.
rules-wrong-too-deep = Groups can stand within groups up to { $most } deep. Remove the innermost.
rules-wrong-too-many = A rule can have { $most } parts. Say it with fewer.
rules-wrong-no-value = Write what it is compared with.
rules-wrong-no-choice = Choose at least one.
rules-wrong-order = The first must not be greater than the second. Swap them.
rules-wrong-days = Write a whole number of days, up to 36500.
rules-wrong-day = Write a date of the calendar.
rules-wrong-figure = Write a number in digits.
rules-asks = { $comparison ->
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
rules-told-at-least = { $fact }: at least { $value }
rules-told-at-most = { $fact }: at most { $value }
rules-told-between = { $fact }: from { $value } to { $until }
rules-told-equals = { $fact }: exactly { $value }
rules-told-in-last = { $fact }: { $figure ->
    [0] today
    [one] in the last day
   *[other] in the last { $figure } days
}
rules-told-not-in-last = { $fact }: { $figure ->
    [0] not today
    [one] not in the last day
   *[other] not in the last { $figure } days
}
rules-told-in-next = { $fact }: { $figure ->
    [0] today
    [one] today or tomorrow
   *[other] in the next { $figure } days
}
rules-told-since = { $fact }: on { $value } or later
rules-told-before = { $fact }: before { $value }
rules-told-any-of = { $fact }: { $value }
rules-told-none-of = { $fact }: not { $value }
rules-told-yes = { $fact }: yes
rules-told-no = { $fact }: no
rules-told-known = { $fact }: known
rules-told-unknown = { $fact }: not known
rules-told-all = All of this:
rules-told-any = At least one of these:
rules-told-none = Not any of these:
rules-yes = Yes
rules-no = No

rules-save = Save the rule
rules-show-change = Show who would change
rules-holds-of = { $told ->
    [one] It holds of one customer out of { $all }.
   *[other] It holds of { $customers } customers out of { $all }.
}
rules-holds-of-everybody = That is everybody. Add a condition that tells some customers from the others.
