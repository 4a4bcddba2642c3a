ending-title = Ends of relations
ending-lead = One customer at a time: a person proposes, the check protects who needs it, another person decides. Nothing here happens by itself.
ending-section = End of the relation
ending-tab-proposed = To be decided
ending-tab-approved = Approved
ending-tab-refused = Refused
ending-tab-withdrawn = Withdrawn
ending-customer = Customer
ending-what = What is proposed
ending-course = { $course ->
    [end] End the relation
   *[harvest] Spend nothing more on it
}
ending-uncertain = Uncertain
ending-uncertain-text = The interval crosses the line: this customer could as well belong to a better group.
ending-not-sack = This customer stands in the group “{ $group }”, not among those of little value now and to come. Say in the reason why it is proposed all the same.
ending-not-valued = Nobody knows what this customer is worth: they are not valued yet.
ending-worth = What they are worth
ending-worth-then = Expected value (CLV) when it was proposed, as of { $day }
ending-proposed-by = Proposed by
ending-none = { $state ->
    [proposed] Nothing waits for a decision
    [approved] Nothing is approved
    [refused] Nothing was refused
   *[withdrawn] Nothing was withdrawn
}
ending-none-text = A proposal is made from the page of a customer, or from the list of the group of little value. It is never made by the system.
ending-see-group = See the group
ending-new = Propose to end the relation
ending-new-of = Propose to end the relation with { $name }
ending-new-lead = It is kept with your name. Somebody else decides, after the check.
ending-reason = Reason
ending-reason-help = What speaks for it, in facts. It stays with the decision.
ending-considered = Considered instead
ending-considered-help = A milder way that was looked at first.
ending-considered-the-same = Choose something milder than what you propose.
ending-alternative = { $way ->
    [re-engineer] Serve them at less cost: other channels, less service
    [enhance] Win more of them: other products, another price
   *[harvest] Spend nothing more, and sell as long as they buy
}
ending-why-not = Why that is not enough
ending-why-not-help = What was tried, or what it would cost.
ending-propose = Propose
ending-cancel = Cancel
ending-how = How it goes on
ending-how-check = Every question of the check is answered. What protects the customer stops it.
ending-how-other = Another person approves or refuses: nobody approves their own proposal.
ending-how-notice = The customer gets a letter at least { $days } days before, with a person to talk to.
ending-care = What a customer is worth never decides who gets clinical care.
ending-to-customer = Customer
ending-letter = Letter
ending-the-proposal = The proposal
ending-state = { $state ->
    [proposed] To be decided
    [approved] Approved
    [refused] Refused
   *[withdrawn] Withdrawn
}
ending-proposed-on = Proposed by { $name } on { $moment }
ending-decided-by = { $name } · { $moment }
ending-check = Check
ending-check-note = “Yes” protects the customer. What nobody knows has to be found out by a person.
ending-check-passed = Everything is answered, and nothing protects the customer from it.
ending-to-answer = { $count ->
    [one] One question has no answer yet. Nothing can be approved before.
   *[other] { $count } questions have no answer yet. Nothing can be approved before.
}
ending-question = { $question ->
    [age] Is the customer protected by their age: under 18, or 75 and older?
    [health] Is the customer ill, disabled, or dependent on the help of others, as far as is known?
    [hardship] Is the customer in economic hardship: without work, on social aid, in debt they cannot pay?
    [essential] Does the customer depend on what they get here: clinical care or a treatment under way, energy, water, communication, a basic account?
    [complaint] Is a case, a complaint or a request by law open?
    [dispute] Is a bill or a debt in dispute?
    [commitment] Is a contract committed beyond today?
    [silent] Has nobody talked with the customer in the last 12 months?
   *[unreachable] Is there no way for the letter to reach the customer?
}
ending-because = { $question ->
    [age] The customer’s age protects them. The relation is not ended.
    [health] Who is ill, disabled or dependent is not dismissed. Look for a way to serve them.
    [hardship] Who is in hardship is not dismissed. Agree with them on what they can pay.
    [essential] The customer depends on what they get here, and value does not decide who gets it. The relation is not ended.
    [complaint] What the customer asks or complains about is solved first.
    [dispute] The dispute is settled first.
    [commitment] The contract is kept. Propose again when its commitment is over.
    [silent] Somebody talks with the customer first, and enters the conversation.
   *[unreachable] Nobody is dismissed without notice. Find an address or a telephone first.
}
ending-said = { $said ->
    [yes] Yes
    [no] No
   *[unknown] Not known
}
ending-note = Note
ending-source-organisation = Not a person, by their record.
ending-source-birth-date = { $age ->
    [one] One year old, by the date of birth.
   *[other] { $age } years old, by the date of birth.
}
ending-source-requests = A request by law is open.
ending-source-open-bills = { $count ->
    [one] One bill is open. Whether it is disputed is not known here.
   *[other] { $count } bills are open. Whether they are disputed is not known here.
}
ending-source-bills = All bills are settled.
ending-source-commitment = By their contracts: committed until { $on }.
ending-source-contracts = By their contracts: no commitment is running.
ending-source-conversation = The last conversation was on { $on }.
ending-source-no-conversation = No conversation is entered.
ending-source-contact-points = An address, a telephone or an e-mail address is entered.
ending-source-no-contact-point = Neither address nor telephone nor e-mail address is entered.
ending-settled = This comes from the customer’s record. Where it is wrong, correct the record.
ending-answered-by = Answered by { $name } on { $moment }
ending-keep-answers = Keep the answers
ending-answers-kept = The answers are kept.
ending-decide = Decide
ending-own = You have proposed it: somebody else decides.
ending-approve = Approve
ending-approved = Approved. The letter is ready to be read over and sent; nothing has been sent or changed.
ending-protected = The check protects this customer: it cannot be approved. Refuse it, or have the proposal withdrawn.
ending-unanswered = { $count ->
    [one] One question of the check has no answer. Answer it first.
   *[other] { $count } questions of the check have no answer. Answer them first.
}
ending-decided = Somebody has decided on it meanwhile. See below.
ending-there-is-one = There is already a proposal for this customer.
ending-too-soon = Leave the customer at least { $days } days.
ending-day-too-soon = Choose { $day } or later.
ending-holds-from = Holds from
ending-holds-from-help = The customer has until then to speak up and to look for somebody else.
ending-contact = Person to talk to
ending-contact-help = Named in the letter, with their e-mail address. Whoever it is can have this stopped.
ending-why = Why
ending-why-help = It stays with the decision and is not told to the customer.
ending-refuse = Refuse
ending-refuse-help = What should be done with the customer instead.
ending-refused = Refused.
ending-withdraw = Withdraw
ending-withdraw-help = For instance, what the customer has told.
ending-withdrawn = Withdrawn.
ending-proposed = Proposed. Answer the check below; another person decides.
ending-standing = { $course ->
    [end] Ends
   *[harvest] Nothing more is spent
}
ending-standing-from = From { $day }
ending-standing-meaning = Proposed by a person and approved by another, after the check. Who proposed it and why stands under “End of the relation”.
ending-told-proposed = End of the relation proposed
ending-told-checked = Check before ending the relation answered
ending-told-approved = End of the relation approved
ending-told-refused = End of the relation refused
ending-told-withdrawn = Proposal to end the relation withdrawn
ending-letter-lead = Read it over, print it, and have it sent. The system sends nothing.
ending-letter-other = The customer is written to in the other language.
ending-in-es = Spanish
ending-in-en = English
ending-letter-dear = Dear { $name }:
ending-letter-what = { $course ->
    [end] { $company } has decided to end its commercial relation with you on { $day }. Until that day nothing changes.
   *[harvest] From { $day } on, { $company } will serve you in a simpler way: you can go on buying from us as before, and we will no longer contact you with offers or visits.
}
ending-letter-stays = { $course ->
    [end] What you have bought, your guarantees and your rights stay as they are, also after that day. If there is anything to settle between us, we will write to you about it apart.
   *[harvest] What you have bought, your guarantees and your rights stay as they are.
}
ending-letter-vulnerable = If this puts you in a difficult situation, because of your health, your age or your means, or because you depend on what you get from us, please tell us. We will look at the decision again before that day.
ending-letter-talk = You can talk about it with a person: { $name }, { $email }. Whoever hears you can stop this decision.
ending-letter-bye = Yours sincerely,
