audit-title = Audit trail
audit-when = When
audit-person = Who
audit-deed = What
audit-from-where = From where
audit-since = Since
audit-until = Until
audit-any-person = Everybody
audit-any-deed = Everything
audit-show = Show
audit-show-all = Show all
audit-all-about = Everything about the same
audit-none = Nothing was found
audit-none-text = Nothing in the trail is like that. Try a longer period or another person.
audit-yes = yes
audit-no = no
audit-did-company-changed = Changed the company’s settings
audit-did-customer-changed = Changed a customer
audit-did-customer-consent-recorded = Recorded a consent or a withdrawal
audit-did-customer-contact-point-added = Added a telephone or an e-mail address
audit-did-customer-contact-point-preferred = Said where a customer would rather be reached
audit-did-customer-contact-point-removed = Removed a telephone or an e-mail address
audit-did-own-field-created = Defined a field of the company’s own
audit-did-own-field-expired = Removed what was kept long enough { $about }
audit-did-purpose-created = Named a purpose for which data is kept
audit-did-customer-created = Entered a customer
audit-did-customer-identity-added = Added an identifier
audit-did-customer-identity-removed = Removed an identifier
audit-did-customer-merge-undone = Undid a merge of customers
audit-did-customer-merged = Merged two customers
audit-did-customer-moved-in = Put a customer in a household
audit-did-customer-moved-out = Took a customer out of a household
audit-did-customer-own-fields-changed = Changed own fields of a customer
audit-did-customer-placed = Moved a customer within the company
audit-did-customer-put-under = Put a customer under an organisation
audit-did-customer-seen = Saw a customer’s page
audit-did-customer-stood-alone = Took a customer out from under an organisation
audit-did-customer-told-apart = Told two alike customers apart
audit-did-file-downloaded = Downloaded a file { $about }
audit-did-interaction-recorded = Wrote down a conversation
audit-did-job-cancelled = Cancelled a job in the background { $about }
audit-did-job-retried = Started a job in the background again { $about }
audit-did-job-started = Started a job in the background { $about }
audit-did-spend-recorded = Wrote down what winning customers cost
audit-did-page-refused = Was refused a page { $path }
audit-did-person-password-changed = Changed the password
audit-did-person-second-factor-added = Added a second factor
audit-did-person-second-factor-removed = Removed a second factor
audit-did-person-sign-in-failed = Failed to sign in
audit-did-person-signed-in = Signed in
audit-did-person-signed-out = Signed out
audit-did-person-changed = Changed a person
audit-did-person-entered = Entered a person
audit-did-person-handed-over = Handed over what was theirs
audit-did-person-invited = Made a link to choose a password
audit-did-person-second-factor-reset = Took away a lost second factor
audit-did-beyond-decided = Decided what is counted beyond money { $about }
audit-did-branch-entered = Opened a branch
audit-did-branch-changed = Changed a branch
audit-did-team-entered = Formed a team
audit-did-token-made = Made a token for a program { $about }
audit-did-token-revoked = Took back a token { $about }
audit-did-team-changed = Changed a team
audit-did-calendar-day-decided = Decided a day of the calendar: { $about }
audit-did-calendar-day-forgotten = Took a day off the calendar: { $about }
audit-did-calendar-follows-company = Gave a branch the company’s hours again
audit-did-calendar-hours-changed = Changed working hours
audit-did-cost-entered = Entered a unit cost: { $about }
audit-did-product-cost-entered = Entered or corrected the cost of a product: { $about }
audit-did-category-margin-entered = Entered or corrected the margin of a category: { $about }
audit-did-product-cost-applied = Reckoned lines again by the cost of a product: { $about }
audit-did-rate-applied = Reckoned records again by an exchange rate: { $about }
audit-did-rate-entered = Entered or corrected an exchange rate: { $about }
audit-did-customer-erased = Erased a customer, with a certificate
audit-did-rights-registered = Entered a request that a customer makes by law
audit-did-rights-extended = Took more time for a request by law
audit-did-payment-recorded = Wrote down how a bill was settled
audit-did-payment-removed = Took out a payment of a bill
audit-did-purchase-recorded = Wrote down a purchase or a return of a customer
audit-did-rights-answered = Closed a request by law as answered
audit-did-rights-refused = Refused a request by law
audit-did-rights-file-made = Made the file with everything held of a customer
audit-did-company-begun = Set the installation up
audit-did-plan-changed = Changed a plan with a customer
audit-did-plan-closed = Closed a plan with a customer
audit-did-plan-invested = Wrote down an investment in a customer
audit-did-plan-investment-removed = Took away an investment in a customer
audit-did-plan-made = Made a plan with a customer
audit-did-plan-step-added = Added a step to a plan with a customer
audit-did-plan-step-changed = Changed a step of a plan with a customer
audit-did-plan-step-done = Settled a step of a plan with a customer as done
audit-did-plan-step-dropped = Dropped a step of a plan with a customer
audit-did-plan-step-reopened = Opened a step of a plan with a customer again
audit-did-ending-approved = Approved that the relation with a customer ends
audit-did-ending-checked = Answered the check before the end of a relation
audit-did-ending-proposed = Proposed to end the relation with a customer
audit-did-ending-refused = Refused that the relation with a customer ends
audit-did-ending-withdrawn = Withdrew a proposal to end a relation
audit-did-import-discarded = Put an import aside
audit-did-import-template-kept = Kept how the columns of a file are read
audit-did-import-entered = Imported a file
audit-did-import-received = Sent a file to be imported
audit-field =
    { $field ->
        [name] Name
        [country] Country
        [time_zone] Time zone
        [language] Language
        [fiscal_year_starts_month] First month of the fiscal year
        [discount_rate_per_year] Discount rate a year
        [horizon_days] Horizon in days
        [default_margin] Default margin
        [email] E-mail
        [area] Area
        [scope] Scope
        [branch] Branch
        [team] Team
        [is_active] Active
        [monday] Monday
        [tuesday] Tuesday
        [wednesday] Wednesday
        [thursday] Thursday
        [friday] Friday
        [saturday] Saturday
        [sunday] Sunday
        [region] Region
        [closed_at] Closed on
        [kind] Kind
        [given_names] Given names
        [surname_1] First surname
        [surname_2] Second surname
        [legal_name] Legal name
        [sex] Sex
        [birth_date] Birth date
        [city] City
        [street_address] Street address
        [owner] Owner
        [household] Household
        [phone] Telephone
        [identifier] Identifier
        [options] Options
        [retention_days] Days kept
        [parent] Stands under
        [amount] Amount
        [currency] Currency
        [hours] Hours
        [rate] Exchange rate
        [records] Reckoned again
        [revenue_moved] Revenue moved by
        [margin_moved] Margin moved by
        [unit_cost] Unit cost
        [list_price] List price
        [margin] Margin
       *[other] { $field }
    }
audit-did-segment-changed = Changed a segment of customers
audit-did-segment-created = Named a segment of customers
audit-did-priorities-surveyed = Kept a survey of the priorities of a segment
audit-did-proposition-decided = Decided the value proposition of a segment
audit-did-proposition-drafted = Saved a draft of the value proposition of a segment
audit-did-proposition-dropped = Dropped the draft of the value proposition of a segment
audit-did-proposition-ended = Ended the value proposition of a segment
audit-did-segment-deleted = Deleted a segment of customers
audit-did-view-saved = Saved a view of the list of customers
audit-did-view-changed = Changed a view of the list of customers
audit-did-view-deleted = Deleted a view of the list of customers
audit-did-customers-changed-in-bulk = Changed many customers at once
audit-did-customers-exported = Exported customers
audit-did-own-field-changed = Changed the own field { $about }
audit-did-own-field-retired = Retired the own field { $about }
audit-did-purpose-changed = Changed the purpose { $about }
audit-did-analysis-exported = Exported the groups of a portfolio analysis
audit-did-analysis-kept = Kept a portfolio analysis
audit-did-results-exported = Exported the results by group: { $about }
audit-did-trail-exported = Exported the audit trail
audit-export = Export
audit-export-lead = The file is written in the background and can be fetched for a week, by you alone. That it was written is in the trail.
audit-export-cancel = Back to the trail
audit-job-export = Export the audit trail
audit-stage-export = Writing the trail
audit-file-name = audit-trail
audit-exported =
    { $count ->
        [0] Nothing in the trail is like that: the file is empty.
        [one] One entry is in the file.
       *[other] { $count } entries are in the file.
    }
audit-column-when = When
audit-column-who = Who
audit-column-deed = What
audit-column-subject = About
audit-column-changes = Changes
audit-column-address = From where
audit-column-action = Code
audit-column-kind = Kind of subject
audit-column-number = Number of the subject
audit-column-details = Details
audit-did-rights-letter-made = Made the answer to a request by law
audit-did-import-forgotten = Deleted files and rows of imports whose time was over
audit-did-category-spend-recorded = Wrote down what a customer spends on the category
audit-did-category-spend-taken-back = Took back what was said of the spend of a customer
audit-did-strategic-tagged = Tagged a customer as strategic
audit-did-strategic-untagged = Took away or declined the tag of a strategic customer
audit-did-strategies-decided = Decided on the strategies of customers: their rules, plans and limits { $about }
audit-did-strategy-set = Set the strategy of a customer
audit-did-strategy-taken-back = Took back the strategy set for a customer
audit-did-tiers-decided = Decided on the rule of the tiers { $about }
audit-did-kinds-adopted = Let new kinds of customers hold
audit-did-kinds-declined = Declined new kinds of customers
audit-did-kind-renamed = Changed the name of a kind of customers
audit-did-portfolio-decided = Decided on the lines of the portfolio and its treatments { $about }
audit-did-late-decided = Decided the stages of late bills { $about }
audit-did-lifecycle-decided = Decided by which rules customers move between the stages of the lifecycle { $about }
audit-did-activity-level-decided = Decided when a customer is called active { $about }
