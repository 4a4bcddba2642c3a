rights-title = Rights of customers
rights-lead = What customers ask by law, with the day on which an answer is due.
rights-the-request = The request
rights-short = Rights
rights-told-registered = Request by law: { rights-kind }
rights-told-extended = More time taken for the request: { rights-kind }
rights-told-answered = Request answered: { rights-kind }
rights-told-refused = Request refused: { rights-kind }
rights-told-file-made = File made of everything that is held
rights-requests = Requests
rights-section = Requests by law
rights-section-none = Nothing was asked.
rights-open = Open
rights-closed-ones = Closed
rights-kind =
    { $kind ->
        [access] Access
        [portability] Portability
        [rectification] Rectification
        [erasure] Erasure
        [objection] Objection
       *[other] { $kind }
    }
rights-kind-help = Access and portability: a copy of the data. Rectification: to correct it. Erasure: to remove it. Objection: no more use for a purpose.
rights-kind-label = What is asked
rights-check =
    { $check ->
        [document] Identity document seen
        [signed-in] Signed in to their account
        [called-back] Called back on the known number
        [in-person] In person, known to us
        [representative] Representative with a power of attorney
       *[other] { $check }
    }
rights-check-label = How the identity was checked
rights-check-help = Data given to the wrong person is a breach: without a check nothing is handed over.
rights-received = Received on
rights-received-help = The clock of the law runs from this day, not from the day of entering it.
rights-received-later = This day is still to come. Write the day on which the request came in.
rights-asked = In the customer’s words
rights-customer = Customer
rights-due = Answer due
rights-state = State
rights-state-open = Open
rights-state-answered = Answered
rights-state-refused = Refused
rights-is-extended = extended
rights-days-left =
    { $days ->
        [one] 1 day left
       *[other] { $days } days left
    }
rights-due-today = due today
rights-days-late =
    { $days ->
        [one] 1 day late
       *[other] { $days } days late
    }
rights-erased-customer = Erased customer
rights-none = No request is open
rights-none-text = A request is entered from the page of the customer, with the day on which it came in.
rights-none-closed = No request has been closed yet
rights-none-closed-text = Answers and refusals are kept here, as proof.
rights-new = Enter a request
rights-new-of = A request of { $name }
rights-new-lead = Enter it on the day it comes, whatever the channel: mail, telephone, the counter.
rights-enter = Enter the request
rights-cancel = Cancel
rights-registered = The request has been entered. The answer is due on { $day }.
rights-request-of = { $kind } of { $name }
rights-clock = The clock
rights-law = Law
rights-law-confirmed = We found this term in a text that quotes the law, on { $day }.
rights-law-unconfirmed = To be confirmed with counsel: we could not find this term in a text that quotes the law.
rights-source = Source
rights-extended-because = More time was taken: { $reason }
rights-entered-by = Entered by { $name } on { $day }
rights-what-to-do = What to do
rights-do-access = Make the file with everything that is held, look through it, and hand it over through a safe channel.
rights-do-rectification = Correct the data on the customer’s page: what was changed is in the trail. Then write the answer.
rights-do-erasure = See what would be removed and what the law has kept. Then erase, and hand over the certificate.
rights-do-objection = Enter the refusal among the customer’s consents, for the purpose they object to. Then write the answer.
rights-make-file = Make the file
rights-to-customer = To the customer’s page
rights-see-erasure = See what would be erased
rights-file-made = The file is ready. It is yours for a week.
rights-fetch = Fetch the file
rights-answer = Write the answer
rights-answer-label = Answer
rights-answer-help = What the customer was told, and how it reached them.
rights-answer-do = Close as answered
rights-refuse = Refuse
rights-refuse-help = Why, as the customer is told; and where they can complain.
rights-refuse-do = Close as refused
rights-extend = Take more time
rights-extend-help = The law allows it once, if the customer is told why before the first day is over.
rights-extend-do = Extend
rights-reason = Reason
rights-answered = The request is closed as answered.
rights-refused = The request is closed as refused.
rights-extended = The answer is now due on { $day }.
rights-closed-on = Closed on { $day } by { $name }
rights-closed = This request is closed already. Nothing was changed.
rights-no-extension = The law gives no more time for this request.
rights-extended-too-late = The first day is over: the law has no extension then.
rights-not-there = This customer was erased or merged in the meantime. Nothing was changed.

rights-erase-title = Erase { $name }
rights-erase-lead = This cannot be undone. Backups keep what they have until they expire.
rights-erase-warnings = Before you go on
rights-warning-children =
    { $children ->
        [one] One customer belongs to this one.
       *[other] { $children } customers belong to this one.
    }
rights-warning-subscriptions =
    { $subscriptions ->
        [one] A contract is running. The law may have the company keep its data until it ends.
       *[other] { $subscriptions } contracts are running. The law may have the company keep their data until they end.
    }
rights-warning-invoices =
    { $invoices ->
        [one] An invoice has no payment yet.
       *[other] { $invoices } invoices have no payment yet.
    }
rights-what-becomes = Table by table
rights-table = Table
rights-fate = Its rows
rights-rows = Rows
rights-why = Why it stays
rights-fate-removed = Removed
rights-fate-anonymised = Made anonymous
rights-fate-kept = Kept
rights-reason-tax = Tax and commercial law has it kept; it belongs to nobody by name.
rights-reason-statistics = What is counted stays the same; it belongs to nobody by name.
rights-reason-proof = Proof of what was done, without the customer’s data.
rights-reason-others = Others live there.
rights-reason-again = So that no file brings the customer back.
rights-erase-sure = I have read this, and the customer is to be erased for good.
rights-erase-do = Erase for good
rights-erased = The customer was erased. This is the certificate.

rights-certificate = Certificate of erasure
rights-certificates = Certificates
rights-certificate-text = On { $day } the personal data of the customer with number { $customer } was erased from this system, as the table below says. The certificate itself holds none of it.
rights-certificate-by = Erased by
rights-certificate-company = Company
rights-certificate-request = Request
rights-certificate-digest = Digest (SHA-256)
rights-certificate-whole = as it was written
rights-certificate-altered = ALTERED since it was written
rights-no-certificates = Nobody has been erased yet
rights-no-certificates-text = Each erasure leaves a certificate here, without the customer’s data.

rights-file-title = What { $company } holds of you
rights-file-made-on = Made on { $day }
rights-file-customer = Customer { $key }
rights-file-empty = Nothing is held here.
rights-file-others = The same is in the files data.json and, table by table, in CSV.

rights-table-core-auditentry = Audit trail
rights-table-core-job = Jobs in the background
rights-table-core-download = Files to be fetched
rights-table-customers-customer = Customers
rights-table-customers-household = Households
rights-table-customers-consent = Consents
rights-table-customers-contactpoint = Telephones and e-mail addresses
rights-table-customers-identity = Identifiers
rights-table-customers-ownvalue = Own fields
rights-table-segments-member = Lists they are on
rights-table-customers-savedview = Saved views of the list
rights-table-customers-searchword = Words of the search
rights-table-merging-merge = Merges
rights-table-merging-possibleduplicate = Possible duplicates
rights-table-imports-importrun = Imports
rights-table-imports-importtemplate = Saved mappings of imports
rights-table-imports-awaited = Companies that customers of imports await
rights-table-imports-changed = What imports have changed
rights-table-imports-setaside = Rows that imports have put aside
rights-table-rights-rightsrequest = Requests by law
rights-table-rights-erasedkey = Keys of erased customers, as digests
rights-table-rights-erasure = Certificates of erasure
rights-table-activity-acquisition = How customers came
rights-table-activity-order = Orders
rights-table-activity-orderline = Lines of orders
rights-table-activity-subscription = Contracts
rights-table-activity-renewal = Renewals of contracts
rights-table-activity-invoice = Invoices
rights-table-activity-charge = Charges
rights-table-activity-payment = Payments
rights-table-activity-interaction = Conversations
rights-table-activity-monthlysales = Sales by month
rights-table-lifecycle-stageperiod = Stages of the lifecycle
rights-table-value-valuation = Values of customers
rights-table-value-beyondvalue = Value beyond money
rights-table-value-latebills = Late bills
rights-table-value-valuechange = Changes of value
rights-table-value-monthendvaluation = Values at the ends of months
rights-table-plans-accountplan = Plans with the customer
rights-table-plans-planstep = Steps of plans with the customer
rights-table-plans-investment = Investments in the relation with the customer
rights-table-plans-planchange = History of plans with the customer
rights-table-share-categoryspend = What was said of the customer’s spend on the category
rights-table-strategic-strategictag = Tags of the customer as strategic
rights-table-strategies-strategydeclaration = Strategies set for the customer
rights-table-ending-endingproposal = Proposals to end the relation
rights-table-ending-endingdecision = Decisions on proposals to end the relation
rights-table-ending-endinganswer = Answers of the check before the relation ends
rights-table-value-tiermove = Tiers from month to month
rights-table-results-resultsrun = Reckonings of the results
rights-table-results-groupmonth = Results of groups by month
rights-table-results-ledgermonth = Totals of the ledger by month

rights-told-letter-made = Answer made, to be sent
rights-changed = What was changed
rights-changed-help = Changed since the request came in. Take the tick off what was changed for another reason; the rest is kept with the answer.
rights-changed-nothing-yet = Nothing has been changed since the request came in. Correct the data on the customer’s page first, or say in the answer why nothing has to be.
rights-changed-none = Nothing was changed.
rights-changed-field = Field
rights-changed-from = It said
rights-changed-to = It says
rights-changed-when = When
rights-changed-who = By whom
rights-letter-make = Make the answer to send
rights-letter-fetch = Fetch the answer
rights-letter-title = Answer of { $company }
rights-letter-asked = You asked on { $day } for: { $kind } (request number { $number }).
rights-letter-closed = Closed on { $day }.

rights-terms = Terms of the law
rights-terms-lead = How long each country gives to answer. The law of the customer’s country holds; where that is not known, of the company’s ({ $country }); for countries that are not here, the European one. No term here was read in an official gazette: have the terms that you rely on confirmed by counsel.
rights-terms-law = Country and law
rights-terms-knowing = Access, portability
rights-terms-changing = Rectification, erasure, objection
rights-terms-standing = Where it stands
rights-terms-confirmed = Found in a text that quotes the law
rights-terms-unconfirmed = To be confirmed with counsel
rights-terms-found = found on { $day }
rights-terms-until = for requests received until { $day }
rights-terms-since = for requests received from { $day }
rights-term =
    { $unit ->
        [months] { $length ->
            [one] 1 month
           *[other] { $length } months
        }
        [days] { $length ->
            [one] 1 day
           *[other] { $length } days
        }
       *[working-days] { $length ->
            [one] 1 working day
           *[other] { $length } working days
        }
    }{ $extension ->
        [0] { "" }
       *[other] , and { $extension } more once, with a reason
    }
rights-term-extension-unconfirmed = { $term } (the extension is to be confirmed with counsel)
rights-counted-in = Working days are Monday to Friday without the holidays of { $place } and the days that it entered in its calendar.
rights-counted-elsewhere = Working days are Monday to Friday without the national holidays of { $country }.
rights-changed-untold = changed
