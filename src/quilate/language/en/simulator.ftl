# Simulated companies: their specification, what is written, every table and column.

### The specification

simulator-unknown-industry = There is no industry “{ $named }”. Name one of these: { $known }; or the path of a TOML file that specifies a company.
simulator-no-file = There is no file { $file }.
simulator-no-text = { $file } is not a text in UTF-8. A company is specified in a TOML file.
simulator-no-toml = { $file } cannot be read as TOML from line { $line }, column { $column } on.
simulator-no-toml-at-the-end = { $file } cannot be read as TOML: something is still open at its end.
simulator-key-missing = The key { $key } is missing from the specification.
simulator-key-unknown = The specification has a key { $key } that means nothing. In that place there may be: { $known }.
simulator-key-unknown-near = The specification has a key { $key } that means nothing. Do you mean { $near }?
simulator-key-type =
    The key { $key } is { $found }, but it takes { $wanted ->
        [whole-number] a whole number
        [number] a number
        [text] a text in quotes
        [yes-or-no] true or false
        [day] a date, written as 2025-12-31 without quotes
        [list] a list in square brackets
       *[other] a table of keys
    }.
simulator-key-range =
    The key { $key } is { $found }, but it has to be { $bound ->
        [more-than] more than { $limit }
        [at-least] { $limit } or more
        [less-than] less than { $limit }
       *[at-most] { $limit } at most
    }.
simulator-key-count =
    The key { $key } lists { $found }, but it has to list { $bound ->
        [too-few] { $limit } at least
       *[too-many] { $limit } at most
    }.
simulator-key-among = The key { $key } is { $found }, but it has to be one of these: { $allowed }.
simulator-key-pattern = The key { $key } is { $found }, which is not written as { $example } is.
simulator-key-date = The key { $key } is “{ $found }”, which is no month and day. Write it as "11-24".
simulator-key-not-finite = The key { $key } is { $found }, but it takes a number that can be counted.
simulator-key-impossible = The key { $key } makes no sense: { $reason }
simulator-key-severities = In { $key }, the cause { $cause } needs a share for each severity, and one that is more than 0.
simulator-key-families-alike = In { $key }, two families have the same name.
simulator-key-family-unknown = In { $key }, the plan { $plan } is of a family that there is not: { $family }.
simulator-key-no-first-plan = In { $key }, nobody could choose a first plan of the family { $family }.
simulator-key-no-commitment = In { $key }, no commitment of the family { $family } has a share.
simulator-key-nobody-starts = In { $key }, nobody starts with a plan of any family: one first_share has to be more than 0.
simulator-key-no-month = In { $key }, in_months holds something that is no month: each is a number from 1 to 12.
simulator-key-answers-and-averse = In { $key }, answering_share and averse_share may not exceed 1 together.
simulator-weight-negative = The key { $key } holds { $found }, but what is weighed against each other cannot be less than 0.
simulator-weights-nothing = The key { $key } holds nothing but zeros: at least one has to be more than 0.

### What is to be simulated

simulator-customers-impossible = The number of customers has to be between 1 and { $most }, not { $found }.
simulator-days-impossible = The history has to be between 1 and { $most } days long, not { $found }.
simulator-years-impossible = The history has to be more than 0 and at most { $most } years long, not { $found }.
simulator-end-impossible = The history has to end between { $first } and { $last }, not on { $found }.

### The README beside the tables

simulator-readme-nobody-is-real = **Nobody here is real.** The company is simulated: names, identifiers, telephones and everything that happened are drawn by chance; what coincides with a real person does so by accident.
simulator-readme-made-by = Industry: { $industry }. Seed: { $seed }. Customers: { $customers }. History: { $days } days, from { $first } to { $last }. Money is in { $currency }. The same version, specification and seed give the same tables, on every machine.
simulator-readme-reading = Tables are joined by the columns whose names end in `_id`. A record may name a customer under either entry, if the customer was entered twice.
simulator-readme-table =
    { $table }: { $count ->
        [one] one row
       *[other] { $rows } rows
    }
simulator-readme-column = Column
simulator-readme-unit = Unit
simulator-readme-meaning = What it holds
simulator-readme-truth = The truth
simulator-readme-about-truth = The folder `truth` holds what no company knows of itself. Look into it to check an estimate, never to make one. `truth/company.toml` is the specification; `truth/run.json` says how to have this simulation again.
simulator-readme-sources = Sources
simulator-readme-geonames = Cities and their populations: [GeoNames](https://www.geonames.org), under the Creative Commons Attribution 4.0 licence.
simulator-unit-text = text
simulator-unit-date = date
simulator-unit-flag = true or false
simulator-unit-whole = whole number
simulator-unit-number = number

### The tables

simulator-table-customers = Who the customers are: one row per entry. Some customers were entered twice by mistake.
simulator-table-sites = The sites of organisations.
simulator-table-consents = What customers agreed to; a withdrawal is a row of its own.
simulator-table-sources = The ways by which customers come.
simulator-table-products = What is sold, with the prices and costs of the first day.
simulator-table-orders = Orders, one row each.
simulator-table-order-lines = Lines of orders, and what came back of them as negative lines.
simulator-table-contacts = What the company did for customers, once for each.
simulator-table-campaigns = The campaigns of the company.
simulator-table-campaign-members = Who was chosen for each campaign: those treated and those left alone for comparison.
simulator-table-incidents = What went wrong for customers, and how it was solved.
simulator-table-complaints = Complaints of customers.
simulator-table-interactions = Conversations between customers and the company.
simulator-table-surveys = Surveys that were sent, and the answers that came.
simulator-table-recommendations = Customers who brought others.
simulator-table-plans = The plans that customers subscribe to.
simulator-table-subscriptions = Contracts of customers, one row each.
simulator-table-renewals = Contracts whose commitment was renewed.
simulator-table-usage = Each month of each contract: what was used and what is charged.
simulator-table-invoices = Invoices, one row each.
simulator-table-payments = Payments of invoices.
simulator-table-write-offs = What was lost of invoices and balances.
simulator-table-sellers = The people who sell.
simulator-table-opportunities = Larger sales that may come about, and how each ended.

simulator-truth-customers = What is true of each customer on the day after the history.
simulator-truth-realised = What each customer really left in the 365 days that followed, when nothing was done beside the usual service.
simulator-truth-duplicates = The second entries of customers, and whose they are.
simulator-truth-campaigns = What each campaign truly changed.
simulator-truth-opportunities = How probable it truly is that each opportunity is won; of those that wait, today too.

### The columns

simulator-column-customer-id = Key of the customer, as it was entered
simulator-column-customers-kind = A person or an organisation
simulator-column-household-id = Those who live together share it
simulator-column-parent-id = The organisation to which this one belongs
simulator-column-given-names = Given names
simulator-column-surname-1 = First surname
simulator-column-surname-2 = Second surname, where there is one
simulator-column-legal-name = Name of an organisation, with its legal form
simulator-column-sex = Female or male, of persons
simulator-column-birth-date = Date of birth, of persons
simulator-column-identifier-kind = Kind of the national identifier: NIF, RFC, RUT…
simulator-column-identifier = National identifier, with its check digit
simulator-column-country = Country, by its ISO 3166 code
simulator-column-region = Region, state or province
simulator-column-city = City
simulator-column-street-address = Street and number
simulator-column-phone = Telephone, with the country's code
simulator-column-email = E-mail address, at a domain reserved for examples
simulator-column-customers-language = Language in which the customer is written to
simulator-column-created-on = Day on which the entry was made
simulator-column-acquisition-source = By which way the customer came
simulator-column-acquisition-cost = What winning a customer by this way cost; nothing for a second entry
simulator-column-recommended-by = Key of the customer who recommended the company
simulator-column-site-id = Key of the site
simulator-column-is-main = Whether it is the main site
simulator-column-channel = Over which channel
simulator-column-purpose = For what: marketing or analytics
simulator-column-given = Whether the customer agreed
simulator-column-decided-on = Day of the decision
simulator-column-proof = How it can be shown
simulator-column-proof-reference = Number of the recording, where there is one
simulator-column-product-id = Key of the product
simulator-column-product = What the product is called
simulator-column-category = Category of the product
simulator-column-list-price = Price of a unit on the first day
simulator-column-unit-cost = Cost of goods of a unit on the first day
simulator-column-order-id = Number of the order
simulator-column-day = Day of the record
simulator-column-campaigns-day = Day on which it is done
simulator-column-sellers-day = Day from which the seller is there
simulator-column-amount = What is paid or owed, after discounts
simulator-column-opportunities-amount = What would be sold if it is won
simulator-column-payments-amount = What was paid
simulator-column-write-offs-amount = What was lost
simulator-column-line = Number of the line within the order
simulator-column-quantity = Units; negative for what comes back
simulator-column-unit-price = List price of a unit on that day
simulator-column-discount = Share of the list price that was cut: 0.25 is 25 %
simulator-column-usage-discount = What was cut from the price
simulator-column-cost = What it cost the company
simulator-column-order-lines-cost = Cost of the goods
simulator-column-margin = What is left after all variable costs
simulator-column-is-return = Whether it comes back
simulator-column-kind = Kind of action: offer, message, call, visit…
simulator-column-surveys-kind = Kind of survey
simulator-column-campaign-id = Key of the campaign
simulator-column-name = What the campaign is called
simulator-column-answer-days = In how many days answers count as the campaign's
simulator-column-discount-days = For how many days the discount is valid
simulator-column-holdout-share = Share of those chosen who were left alone, to compare
simulator-column-group = Treated, or left alone for comparison (holdout)
simulator-column-incident-id = Number of the incident
simulator-column-cause = What went wrong
simulator-column-severity = How bad it is, from 1, the slightest
simulator-column-due-on = Day by which it should be solved or paid
simulator-column-solved-on = Day on which it was solved; empty while it is open
simulator-column-solved-well = Whether it was solved well
simulator-column-hours = Hours of work
simulator-column-about = What the complaint is about
simulator-column-direction = Who began it: the customer (inbound) or the company (outbound)
simulator-column-reason = Why they talked
simulator-column-minutes = How long it took, in minutes
simulator-column-survey-id = Number of the survey
simulator-column-answered-on = Day of the answer; empty where there is none
simulator-column-score = Score that was given
simulator-column-recommended-id = Key of the customer who was brought; empty if not one yet
simulator-column-plan = What the plan is called
simulator-column-family = Family of the plan
simulator-column-price-per-month = Price of a month on the first day
simulator-column-cost-per-month = What a month costs the company
simulator-column-unit = In what usage is counted
simulator-column-included = How much usage the price includes, in that unit
simulator-column-subscription-id = Number of the contract
simulator-column-lines = How many lines or users it has
simulator-column-started-on = Day on which it began
simulator-column-commitment-ends-on = Day on which the commitment ends
simulator-column-price = Price of a month
simulator-column-balance = Money that the customer keeps or owes in it
simulator-column-ended-on = Day on which it ended; empty while it runs
simulator-column-end-reason = Why it ended: by the customer's wish (voluntary), at the end of its time (term), unpaid (non-payment), or because the customer broke with the company (bond)
simulator-column-invoice-id = Number of the invoice
simulator-column-used = How much was used, in the unit of the plan
simulator-column-overage = Charged for what was used beyond the plan
simulator-column-interest = Interest that was earned
simulator-column-issued-on = Day on which it was issued
simulator-column-paid-on = Day on which it was paid; empty while it is not
simulator-column-days-late = How many days after it was due
simulator-column-seller = Who sells
simulator-column-knows-best = What the seller sells best
simulator-column-hours-per-week = Hours a week for opportunities
simulator-column-opportunity-id = Number of the opportunity
simulator-column-subject = What it is about
simulator-column-margin-if-won = Margin that it leaves if it is won
simulator-column-source = Where it came from
simulator-column-closed-on = Day on which it was decided; empty while it is open
simulator-column-incidents-outcome = How it ended: solved, or dropped because its customer left
simulator-column-opportunities-outcome = How it ended: won, lost, or expired because nobody worked on it in time
simulator-column-worked = Whether somebody worked on it
simulator-column-won-amount = What was sold
simulator-column-is-present = Whether the customer is one on the day after the history
simulator-column-departures-per-year = How many times a year the customer would leave of their own, in quiet times, if no contract held them
simulator-column-orders-per-year = Orders a year in an average week, if the customer stays
simulator-column-expected-margin = Net margin to be expected of the next 365 days, if nothing is done beside the usual service; not discounted
simulator-column-realised-margin = Net margin that came of the next 365 days
simulator-column-real-customer-id = Key of the first entry of the same customer
simulator-column-errors = How the second entry differs from the first
simulator-column-treated = How many customers it was done for
simulator-column-held-out = How many were left alone for comparison
simulator-column-days = Over how many days it is looked at
simulator-column-added-margin = Net margin that it truly added, less what it cost: an expectation
simulator-column-won-if-worked-at-once = True probability of being won, if it is worked on the day it came
simulator-column-won-if-worked-today = True probability of being won, if it is worked on the last day of the history; empty if it no longer waits
simulator-column-won-if-never-worked = True probability of being won, if it never is
simulator-column-expected-margin-if-action = The same, if this is done on the first day, less its cost: { $action }
simulator-column-effect-action = True effect on a rested customer of this action, in the unit of its effect in `truth/company.toml`: { $action }
