# Getting data in: what files are, what their columns mean, what became of their rows.

imports-lead = Bring in files from other systems. Nothing is entered before you have seen what would happen.
imports-new = Import a file
imports-none = Nothing has been imported yet
imports-none-text = Bring a file as it comes out of another system: CSV, Excel or Parquet. Its columns are recognised, and you see what would be created and changed before anything is.
imports-file = File
imports-kind = What it holds
imports-state = State
imports-rows = Rows
imports-by = By
imports-when = When
imports-state-mapping = Waiting for you: columns
imports-state-checking = Being checked
imports-state-checked = Waiting for you: enter it
imports-state-entering = Being entered
imports-state-done = Entered
imports-state-failed = Could not be entered
imports-state-discarded = Discarded
imports-state-stopped = Stopped

imports-kind-recognise = Recognise it
imports-kind-recognise-about = From its columns, or as the last file of its make; also exports of HubSpot, Salesforce, Zoho and Odoo
imports-kind-customers = Customers
imports-kind-customers-about = Persons and organisations, with identifiers and contact points
imports-kind-consents = Consents
imports-kind-consents-about = What customers agreed to or refused, with its proof
imports-kind-category-spends = Spend on the category
imports-kind-category-spends-about = Answers to a survey, and what contracts or accounts say of a year's spend on the category, with you and with others

imports-upload = Choose a file or drop it here
imports-upload-help = CSV, Excel (.xlsx, .xls, .ods) or Parquet, also compressed. Encoding, separators, dates and decimals are recognised.
imports-template = Saved mapping
imports-no-template = None: recognise the columns
imports-continue = Continue
imports-examples = Example files
imports-examples-text = A file with the columns of each kind and a row to show how they are filled. Columns in any order and under other names will do.

imports-steps = Steps of the import
imports-step-file = File
imports-step-columns = Columns
imports-step-check = Check
imports-step-result = Result

imports-columns-lead = Say which column of your file fills each field. What was recognised is filled in already.
imports-columns-required = Needed
imports-columns-optional = If the file has them
imports-columns-absent = { $count ->
    [one] One more field, not found in the file
   *[other] { $count } more fields, not found in the file
}
imports-columns-unused = Columns that are not used
imports-columns-unused-text = Nothing is taken from these. If one of them matters, choose it beside its field.
imports-column-none = — not in the file —
imports-column-sure = recognised
imports-column-likely = is it this one?
imports-column-said = as you said
imports-column-missing = Choose the column of “{ $field }”: without it nothing can be entered.
imports-column-twice = This column is chosen for “{ $other }” too. One column fills one field.
imports-samples = For example
imports-field = Field
imports-how-written = How it is written
imports-dates = Dates
imports-dates-recognised = As recognised
imports-dates-day-first = Day first: 31/12/2026
imports-dates-month-first = Month first: 12/31/2026
imports-decimals = Decimals
imports-decimals-recognised = As recognised
imports-decimals-comma = Comma: 1.234,56
imports-decimals-point = Point: 1,234.56
imports-keep-as = Save this mapping as
imports-keep-as-help = The next file of this make can use it. A saved mapping with the same name is replaced.
imports-check = Check the file
imports-discard = Discard
imports-another-file = Another file
imports-rather = This looks like { $other }, not { $kind }: its columns fit that better.
imports-rather-change = Take it for { $other }
imports-same-again = You imported this very file on { $date }. Checking it will show that nothing changes.
imports-day-or-month = Nothing in the column “{ $column }” tells whether { $example } has the day or the month first. Say it under “How it is written”.
imports-day-and-month = The column “{ $column }” mixes dates with the day first ({ $day_first }) and the month first ({ $month_first }). Say under “How it is written” which is right; the others will be rejected.
imports-no-dates = The column “{ $column }” has no dates that can be read (for example: “{ $example }”). Choose another column.
imports-days-disagree = The columns “{ $column }” and “{ $other }” do not write dates alike: { $example } and { $other_example }. Say under “How it is written” whether the day or the month comes first in this file; what is no date then will be rejected.
imports-decimal-sign = Nothing in the column “{ $column }” tells whether { $example } has decimals or thousands. Say it under “How it is written”.
imports-decimal-mixed = The column “{ $column }” mixes decimal points ({ $point }) and decimal commas ({ $comma }). Say under “How it is written” which is right; the others will be rejected.

imports-checked-lead = Nothing has been entered yet. This is what would happen.
imports-entered-lead = The file has been entered.
imports-created = New
imports-created-meaning = Rows that are not here yet and would be created.
imports-updated = Changed
imports-updated-meaning = Rows that are here already and say something else. An empty cell changes nothing.
imports-unchanged = As they were
imports-unchanged-meaning = Rows that say what is here already, or repeat an earlier row of the file.
imports-conflicts = In conflict
imports-conflicts-meaning = Rows that contradict another row of the file or somebody who is here. They are not entered.
imports-rejects = Rejected
imports-rejects-meaning = Rows that cannot be used, each with its reason. They are not entered.
imports-alike = Possible duplicates
imports-alike-among = { $rows ->
    [one] Of the new rows, one may be of a customer twice: its identifier, telephone or e-mail address belongs to somebody under another key, here already or earlier in the file. It is entered, and both can be merged afterwards.
   *[other] Of the new rows, { NUMBER($rows) } may be of customers twice: their identifier, telephone or e-mail address belongs to somebody under another key, here already or earlier in the file. They are entered, and can be merged afterwards.
}
imports-alike-merge = See possible duplicates
imports-adds-up = { $rows ->
    [one] One row was read
   *[other] { NUMBER($rows) } rows were read
}: each of them counts in one of these five figures alone.
imports-written = How the dates and numbers of the file were read
imports-written-day-first = { $field }: day first
imports-written-month-first = { $field }: month first
imports-written-comma = { $field }: decimal comma
imports-written-point = { $field }: decimal point
imports-written-proved = { $said } (from { $proof })
imports-enter = { $rows ->
    [0] Enter the file
    [one] Enter one row
   *[other] Enter { NUMBER($rows) } rows
}
imports-nothing-to-enter = Nothing in this file would change anything.
imports-change-columns = Back to the columns
imports-first-examples = The first { $shown } of { NUMBER($all) }
imports-all-examples = All of them
imports-line = Line
imports-who = Who
imports-before = Before
imports-after = After
imports-value = Value
imports-reason = Reason
imports-empty = empty
imports-in-file = In the file
imports-alike-whom = May be the same as
imports-at-line = line { NUMBER($line, useGrouping: 0) } of the file
imports-agrees-in = Same
imports-download-rejects = Download what was put aside
imports-rejects-text = { $rows ->
    [one] One row was put aside. Download it, correct it, and import that file as it is: its columns are known.
   *[other] { NUMBER($rows) } rows were put aside. Download them, correct them, and import that file as it is: its columns are known.
}
imports-changed = What was changed
imports-changed-text = Of what was here, each with what it was before.
imports-aside = What was put aside
imports-stopped-text = It was stopped after row { NUMBER($done) } of { NUMBER($rows) }. What was entered stays, and nothing is entered twice.
imports-stopped-checking = The check was stopped before its end. Nothing has been entered.
imports-go-on = Go on
imports-check-again = Check again
imports-figure-seconds = Entered { $when }

imports-job-check = Check a file
imports-job-enter = Enter a file
imports-job-checked = { $file } was checked. Rows that would be entered: { NUMBER($entered) } of { NUMBER($rows) }. Rows that would be put aside: { NUMBER($aside) }.
imports-job-stuck = { $file } cannot be checked before somebody says how it is written.
imports-job-entered = { $file } was entered. Rows that were new or changed: { NUMBER($entered) } of { NUMBER($rows) }. Rows put aside: { NUMBER($aside) }.
imports-stage-check = Checking
imports-stage-enter = Entering

imports-kind-unknown = Nothing tells what the rows of { $file } are. Choose above what it holds.
imports-template-unfit = The file has no column “{ $column }”, which the saved mapping “{ $template }” needs. Choose another mapping, or none.
imports-too-late = This file has gone further already: look at where it stands.
imports-not-checked = A file is checked before it is entered.
imports-too-large = The file is larger than { $megabytes } MB. Use the command quilate import on the server, which has no limit.
imports-no-file = Choose a file.

imports-reject-missing = it is empty, and cannot be
imports-reject-too-long = it is longer than { $longest } characters
imports-reject-formula = it is a formula, not a value
imports-reject-text = it cannot be read
imports-reject-code = it has neither letters nor figures
imports-reject-email = it is not an e-mail address
imports-reject-day = it is not a date
imports-reject-month = it is no month, such as 2026-03, and no date
imports-reject-number = it is not a number
imports-reject-whole = it is not a whole number
imports-reject-choice = it is none of the words that are known here
imports-reject-phone = it is not a telephone number
imports-reject-identifier-kind = nothing tells what kind of identifier it is: fill in its kind
imports-reject-branch = you have no branch of that name
imports-reject-team = the branch has no team of that name
imports-reject-owner = none of your people has that e-mail address
imports-reject-customer = you have no customer with that key
imports-reject-not-yours = it cannot be used by you
imports-reject-erased = this customer was erased at their request, and is not entered again
imports-reject-birth-to-come = nobody is born on a day that is still to come
imports-reject-no-name = a customer needs a name
imports-reject-spend-one = fill in one of the two, and only one: of every ten how many, or an amount a year
imports-reject-spend-paper = of every ten is what a customer answers; a paper tells an amount
imports-reject-spend-day = that day is still to come
imports-reject-spend-nothing = it has to be more than zero
imports-reject-spend-more-than-ten = of every ten it cannot be more than ten
imports-reject-spend-nothing-bought = they had bought nothing in the 12 months until that day, so no amount follows from a share: write the amount a year
imports-conflict-spend = another figure was written down for that day
imports-conflict-key-twice = line { NUMBER($line, useGrouping: 0) } has the same key and says something else
imports-conflict-sole-twice = line { NUMBER($line, useGrouping: 0) } gives it to another customer
imports-conflict-merged = this customer was merged into another: change that one
imports-conflict-identity = it belongs to the customer { $key }
imports-conflict-consent = the opposite was recorded for that day

imports-field-customer = Customer key
imports-field-kind = Person or organisation
imports-field-given-names = Given names
imports-field-surname-1 = First surname
imports-field-surname-2 = Second surname
imports-field-legal-name = Company name
imports-field-identifier-kind = Kind of identifier
imports-field-identifier = Identifier
imports-field-email = E-mail
imports-field-phone = Telephone
imports-field-sex = Sex
imports-field-birth-date = Date of birth
imports-field-language = Language
imports-field-country = Country
imports-field-region = Region
imports-field-city = City
imports-field-street-address = Address
imports-field-household = Household
imports-field-branch = Branch
imports-field-team = Team
imports-field-owner = Owner
imports-field-created-on = Customer since
imports-field-channel = Channel
imports-field-purpose = Purpose
imports-field-given = Agreed
imports-field-decided-on = Day of the decision
imports-field-proof = Proof
imports-field-proof-reference = Reference of the proof
imports-field-text-version = Version of the text
imports-field-told-on = Day of the answer or the paper
imports-field-of-ten = Of every ten, with us
imports-field-category-spend = Spend on the category in a year
imports-field-origin = Where it is from
imports-rejects-name = to-correct

imports-kind-products = Products
imports-kind-products-about = What is sold, with its category; also plans
imports-kind-product-costs = Unit costs
imports-kind-product-costs-about = What a unit of each product costs, and since when
imports-kind-orders = Orders
imports-kind-orders-about = A row for each line: who bought what, when, for how much
imports-kind-subscriptions = Subscriptions
imports-kind-subscriptions-about = Contracts that are paid month after month
imports-kind-interactions = Conversations
imports-kind-interactions-about = Calls, visits and messages, with their duration and cost
imports-kind-spend = Acquisition spend
imports-kind-spend-about = What was spent on each way of winning customers, by month

imports-field-order = Order number
imports-field-line = Line of the order
imports-field-day = Date
imports-field-product = Product key
imports-field-product-name = Product name
imports-field-product-kind = Product or plan
imports-field-category = Category
imports-field-unit = Unit of use
imports-field-included = Use that is included
imports-field-quantity = Quantity
imports-field-unit-price = Unit price
imports-field-discount = Discount
imports-field-amount = Amount
imports-field-currency = Currency
imports-field-cost = Cost
imports-field-margin = Margin
imports-field-is-return = Comes back
imports-field-unit-cost = Unit cost
imports-field-list-price = List price
imports-field-valid-from = Valid from
imports-field-subscription = Subscription key
imports-field-plan = Plan
imports-field-started-on = Begins
imports-field-commitment-ends-on = Commitment ends
imports-field-ended-on = Ended
imports-field-end-reason = Why it ended
imports-field-balance = Balance
imports-field-interaction = Conversation key
imports-field-direction = Direction
imports-field-reason = Reason
imports-field-minutes = Minutes
imports-field-note = Note
imports-field-source = Way of acquisition
imports-field-month = Month
imports-field-hours = Hours

imports-choice-answer = answer
imports-choice-contract = contract
imports-choice-tender = tender
imports-choice-accounts = annual accounts
imports-choice-person = person
imports-choice-organisation = organisation
imports-choice-product = product
imports-choice-plan = plan
imports-choice-yes = yes
imports-choice-no = no
imports-choice-inbound = inbound
imports-choice-outbound = outbound
imports-choice-female = female
imports-choice-male = male
imports-choice-other = other
imports-choice-email = e-mail
imports-choice-sms = SMS
imports-choice-phone = telephone
imports-choice-post = post
imports-choice-whatsapp = WhatsApp
imports-choice-chat = chat
imports-choice-web = web
imports-choice-shop = shop
imports-choice-branch = branch
imports-choice-visit = visit
imports-choice-app = app
imports-choice-marketing = marketing
imports-choice-analytics = analysis

imports-no-such-kind = There is no kind of file called “{ $kind }”. The kinds are: { $kinds }.
imports-no-such-template = There is no saved mapping called “{ $template }” for this kind.
imports-no-such-field = There is no field called “{ $field }”. The fields are: { $fields }.
imports-no-such-column = The file has no column “{ $column }”. Its columns are: { $columns }.
imports-no-column-for = No column was recognised for { $field }. Say it with --map { $field }=COLUMN. The columns are: { $columns }.
imports-nobody = There is nobody in whose name the file could be entered ({ $email }). Name somebody with --person E-MAIL.
imports-stopped = The job was cancelled.

imports-aside-count = { $rows ->
    [one] one put aside
   *[other] { NUMBER($rows) } put aside
}

imports-kind-hubspot-contacts = HubSpot contacts
imports-kind-hubspot-companies = HubSpot companies
imports-kind-hubspot-deals = HubSpot deals
imports-kind-salesforce-contacts = Salesforce contacts
imports-kind-salesforce-companies = Salesforce accounts
imports-kind-salesforce-deals = Salesforce opportunities
imports-kind-zoho-contacts = Zoho contacts
imports-kind-zoho-companies = Zoho accounts
imports-kind-zoho-deals = Zoho deals
imports-kind-odoo-contacts = Odoo contacts and companies
imports-kind-odoo-deals = Odoo opportunities

imports-is-an-export =
    { $kind ->
        [odoo-contacts] This is an export of contacts and companies from Odoo. Its columns were recognised.
       *[other]
            { $holds ->
                [contacts] This is an export of contacts from { $system }. Its columns were recognised.
                [companies] This is an export of companies from { $system }. Its columns were recognised.
               *[deals] This is an export of deals from { $system }. Its columns were recognised.
            }
    }
imports-is-an-export-about = Each row is known again by its number in { $system }: the same export twice changes nothing, and contacts find their companies whichever file comes first.
imports-deals-about = There is no room of opportunities yet. Deals that were won can be entered as orders, a line each; open and lost ones are put aside with their reason, and nothing of them is entered. Leave this file if these sales come from an invoicing system too: they would count twice.
imports-deals-sums = What the deals of this file come to
imports-deals-state =
    { $state ->
        [won] Won: would be entered as orders
        [lost] Lost: put aside
       *[open] Open: wait for the room of opportunities
    }
imports-deals-count = { $deals ->
    [one] one deal
   *[other] { NUMBER($deals) } deals
}
imports-deals-wait = { $file } is an export of deals of { $system }, and there is no room of opportunities yet. Nothing was entered. To enter those that were won as orders, say so: quilate import { $kind } { $file }
imports-not-of-system = { $file } is not recognised as an export of { $system }. Say what it holds instead of the system: customers, orders…
imports-reject-deal-open = it was not won: open deals wait for the room of opportunities. If this stage means won, write “Closed won”
imports-reject-deal-lost = it was lost: lost deals wait for the room of opportunities
imports-reject-deal-nobody = neither its company nor its contact is here: import those exports first
imports-field-name = Name
imports-field-is-company = Is a company
imports-field-mobile = Mobile
imports-field-parent = Company it belongs to
imports-field-no-email = Refuses e-mail
imports-field-no-phone = Refuses calls
imports-field-stage = Stage
imports-field-contact = Contact
imports-kind-rates = Exchange rates
imports-kind-rates-about = What each currency is worth in the currency of account, and from when
imports-kind-category-margins = Margins of categories
imports-kind-category-margins-about = The margin that is assumed of what has no cost of its own
imports-kind-acquisitions = Customers won
imports-kind-acquisitions-about = By which way each customer came, and when
imports-kind-renewals = Renewals
imports-kind-renewals-about = Commitments that customers took again
imports-kind-invoices = Invoices
imports-kind-invoices-about = What each customer was billed, and when it is due
imports-kind-charges = Charges of subscriptions
imports-kind-charges-about = What each subscription was charged, with its use and its cost
imports-kind-payments = Payments of invoices
imports-kind-payments-about = What was paid of each invoice, or given up for lost
imports-field-rate = Exchange rate
imports-field-invoice = Invoice number
imports-field-issued-on = Issued on
imports-field-due-on = Due on
imports-field-payment-kind = Paid or lost
imports-field-used = Used
imports-field-won-on = Won on
imports-field-recommended-by = Recommended by
imports-choice-paid = paid
imports-choice-written-off = given up for lost
imports-add-rate = Add the exchange rate
imports-seldom-kinds = Other kinds of files
imports-how-long = The file is deleted once it has been entered. A file that is not entered, and rows that were put aside, are deleted after 30 days.
imports-file-kept-until = The file is kept until { $day }, unless it is entered or discarded before.
imports-aside-kept-until = These rows are kept until { $day }. Download and correct them before then.
imports-aside-gone = The rows that were put aside were deleted on { $day }. Their number stays.
imports-file-kept-long-enough = Nobody entered this file within 30 days, and it was deleted. Bring it again if it is still wanted.
imports-file-held-an-erased = This file held a customer who has been erased, and was deleted with them. Bring it again without them.
imports-erasure-waits = An import is at work whose file holds this customer: { $file }. Nothing was erased. Erase once the import has ended.
imports-job-forget = Delete files and rows of imports whose time is over
imports-job-forgotten = Files deleted: { NUMBER($files) }. Rows deleted: { NUMBER($rows) }.
