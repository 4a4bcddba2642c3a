kinds-title = Kinds of customers
kinds-lead = Who buys alike: how often, how much they leave, what they buy, by which way, and how much they send back. Kinds are found in what customers do; nobody decides them beforehand.
kinds-section = Kind of customer
kinds-facts = Kind of customer
kinds-fact = Kind of customer
kinds-fact-meaning = The kind whose customers buy most alike. Who has not bought has none, nor who objects to being studied.
kinds-find = Find kinds of customers
kinds-find-again = Look again
kinds-none-yet = Nobody has looked for kinds yet
kinds-none-yet-find = Looking through the whole base takes a couple of minutes. What is found stays here, with a name in plain words that may be changed.
kinds-none-yet-wait = Whoever may do so looks for them: marketing, information, finance or administration, over all customers.
kinds-unclear = There are no clear kinds
kinds-unclear-text = { $customers ->
    [0] By { $day } nobody who may be studied has bought.
    [one] One single customer has bought by { $day }: there is nothing to tell apart.
   *[other] { $customers } customers were looked at as of { $day }. Either they are few, or their ways of buying shade into one another: any division would be chance, and other customers would give another. Tiers, the portfolio and segments still group them.
}
kinds-no-longer-clear = The last look, as of { $day }, found no clear kinds any more. Those that are there hold until others are found and somebody accepts them.
kinds-steady = { $customers ->
    [0] Looked again as of { $day }: the kinds hold, and nobody would be of another.
    [one] Looked again as of { $day }: the kinds hold; only one customer would be of another.
   *[other] Looked again as of { $day }: the kinds hold; only { $customers } customers would be of another.
}
kinds-being-sorted = Each customer is being put into their kind; its figures will be there in some minutes.
kinds-without = { $customers ->
    [one] One valued customer is of no kind: they have not ordered, or object to being studied.
   *[other] { $customers } valued customers are of no kind: they have not ordered, or object to being studied.
}
kinds-see-them = See them
kinds-see-all = See all
kinds-see-customers = See its customers
kinds-keep = Keep as a segment
kinds-nobody-of-yours = None of the customers within your reach is of this kind.
kinds-found-customers = { $customers ->
    [one] One customer when it was found
   *[other] { $customers } customers when it was found
}
kinds-apart = What sets it apart from the whole base
kinds-apart-all = What sets it apart, the most first
kinds-apart-note = The thick bar is the customers of the kind; the thin one, all customers of the company.
kinds-against = · all { $usual }
kinds-code = Code { $code }
kinds-rename = What the company calls it
kinds-own-name = Name
kinds-own-name-help = Left empty, it is called by what sets it apart. The code stays.
kinds-save = Save
kinds-renamed = The name is saved.
kinds-name-taken = Another kind is called { $name } already. Please choose another name.
kinds-how = How they are found, and what was used
kinds-used = Used are the days since the last purchase, orders a year, margin per order, which share of the spending goes to each category and comes by each channel, the share sent back, and whether the customer is a person or an organisation. Of who bought seldom little is known: their shares are drawn towards those of everybody.
kinds-not-used = Age, sex, place, name and the company's own fields are not used. Who objects to being studied is left out, and has no kind.
kinds-found = { $kinds ->
    [one] One kind was found among { $customers } customers as of { $day }.
   *[other] { $kinds } kinds were found among { $customers } customers as of { $day }. Looked for in two halves of the customers apart, both give the same kinds with an agreement of { $agreement }.
}
kinds-same-day = Who buys for the first time, or again, goes the same day to the kind that is most alike, without looking anew. Every four weeks it is looked again; where something changes, somebody is asked first.
kinds-not-valued = Nobody has been valued yet. First customers are valued; then their kinds can be looked for.
kinds-overtaken = Somebody has decided about these kinds already, or others were found since. Here are those of now.
kinds-job = Find kinds of customers
kinds-stage-reading = Reading what was bought
kinds-stage-looking = Looking for kinds
kinds-stage-keeping = Keeping what was found
kinds-job-done = { $state ->
    [unclear] There are no clear kinds among the customers.
    [steady] The kinds hold: there is nothing to decide.
    [in-force] { $kinds ->
        [one] One kind of customers was found.
       *[other] { $kinds } kinds of customers were found.
    }
   *[proposed] The kinds of customers have changed: somebody has to decide whether the new ones replace those before.
}
kinds-alarm = The kinds of customers have changed
kinds-changed = { $customers ->
    [0] No customer would be of another kind by the look as of { $day }.
    [one] One customer ({ $share }) would be of another kind by the look as of { $day }.
   *[other] { $customers } customers ({ $share }) would be of another kind by the look as of { $day }.
}
kinds-changed-kinds = { $new } appear, { $gone } vanish and { $moved } change much.
kinds-see-change = See what would change
kinds-change = What the new kinds would change
kinds-nothing-yet = Until somebody decides, those before hold, and with them the segments that use them.
kinds-kind = Kind
kinds-before = Before
kinds-before-meaning = Customers who are in the kind today.
kinds-stay = Stay
kinds-stay-meaning = Those who would stay in the kind if the new ones are taken.
kinds-after = After
kinds-after-meaning = Customers who would be in the kind if the new ones are taken.
kinds-what-happens = { $what ->
    [new] New
    [gone] Vanishes
    [moved] Changes much
   *[as-before] As before
}
kinds-called-before = Before: { $name }
kinds-adopt = Use the new kinds
kinds-decline = Keep to those before
kinds-adopt-note = Kinds that go on keep their code, and the name that the company gave them. Segments that use a kind that vanishes are left without those customers.
kinds-others-decide = Whoever may look for kinds of customers decides it.
kinds-answered = { $answer ->
    [adopt] The new kinds hold from now on.
   *[decline] The kinds before still hold.
}
kinds-of-none = They have not ordered, or object to being studied.
kinds-not-looked = Nobody has looked for kinds among the customers yet.
kinds-measure-quiet = Days since a purchase
kinds-measure-orders = Orders a year
kinds-measure-margin = Margin per order
kinds-measure-returns = Share sent back
kinds-measure-organisation = Are organisations
kinds-spent-on = Spent on { $name }
kinds-spent-by = Spent { $name }
kinds-by-channel = { $code ->
    [phone] by telephone
    [email] by e-mail
    [chat] by chat
    [whatsapp] by WhatsApp
    [sms] by SMS
    [visit] at visits
    [shop] in the shop
    [branch] at the branch
    [post] by post
    [web] on the web
    [app] in the app
    [kiosk] at the kiosk
    [marketplace] on the marketplace
   *[other] by { $code }
}
kinds-name-orders = { $side ->
    [high] buy often
   *[low] buy seldom
}
kinds-name-margin = { $side ->
    [high] leave much each time
   *[low] leave little each time
}
kinds-name-returns = { $side ->
    [high] send much back
   *[low] hardly send anything back
}
kinds-name-quiet = { $side ->
    [high] have not bought for long
   *[low] bought lately
}
kinds-name-organisation = { $side ->
    [high] are organisations
   *[low] are persons
}
kinds-name-category = { $share ->
    [nearly-all] nearly only { $name }
    [most] mostly { $name }
   *[more] more of { $name } than others
}
kinds-name-channel = { $share ->
    [nearly-all] nearly always { $name }
    [most] mostly { $name }
   *[more] more { $name } than others
}
kinds-name-like-most = Buy like most
