customers-lead = Everybody you may see, people and organisations.
customers-search = Find customers
customers-search-hint = Name, identifier, phone, e-mail…
customers-filter = Show
customers-unfilter = Show all
customers-any-kind = Any
customers-customer-since = Customer since { $day }
customers-without-branch = No branch
customers-without-owner = No owner
customers-erased = Erased customer
customers-erased-text = Their data was erased on { $day }. What is left is the certificate of what was done, without data of the person.
customers-certificates = Certificates of erasure
customers-merged = { $name } was merged into another customer
customers-merged-text = All that was theirs is now with the customer into whom they were merged. The merge can be undone.
customers-merged-elsewhere = The customer into whom they were merged is beyond your scope.
customers-kind = Kind
customers-kind-person = Person
customers-kind-organisation = Organisation
customers-any-country = Any
customers-country = Country
customers-any-branch = Any
customers-name = Name
customers-key = Key
customers-place = Place
customers-branch = Branch
customers-owner = Owner
customers-since = Customer since
customers-none = There are no customers yet
customers-none-text = Nobody has been entered yet. To look around, quilate demo sets up a simulated company in a new installation.
customers-none-found = Nobody was found
customers-none-found-text = Try fewer letters, another spelling or another filter. Accents, capitals and the order of surnames do not matter.
customers-who = Who they are
customers-parent = Belongs to
customers-relations = Related customers
customers-same-household = same household
customers-contact = Contact and identity
customers-invalid = check digit does not match
customers-no-contact = No telephone, e-mail or identifier is known.
customers-consents = Consents
customers-no-consents = Nothing has been agreed to: no marketing may be sent.
customers-channel =
    { $code ->
        [email] E-mail
        [sms] SMS
        [phone] Telephone
        [post] Post
        [whatsapp] WhatsApp
       *[other] { $code }
    }
customers-purpose =
    { $code ->
        [marketing] marketing
        [analytics] analysis
       *[other] { $code }
    }
customers-consent-given = Yes
customers-consent-refused = No
customers-source = From: { $source }
customers-source-since = From: { $source }, since { $day }
customers-new = New customer
customers-create = Create customer
customers-create-anyway = This is somebody else: create
customers-created = { $name } is now a customer.
customers-in-the-company = In the company
customers-given-names = Given names
customers-surname-1 = First surname
customers-surname-2 = Second surname
customers-legal-name = Legal name
customers-birth-date = Birth date
customers-sex = Sex
customers-sex-female = Female
customers-sex-male = Male
customers-sex-other = Other
customers-language = Language
customers-language-es = Spanish
customers-language-en = English
customers-street = Street address
customers-city = City
customers-region = Province or region
customers-phone = Telephone
customers-phone-help = With its prefix (+34…) if it is not of the customer’s country.
customers-phone-unreadable = “{ $text }” is not a telephone number. Write all its digits, with the country’s prefix if it is abroad.
customers-email = E-mail address
customers-email-unreadable = “{ $text }” is not an e-mail address. Write it like this: name@company.com
customers-identifier = Identifier
customers-identifier-of = Kind of identifier
customers-identifier-kind =
    { $kind ->
        [PASSPORT] Passport
        [OTHER] Other document
        [CEDULA] Cédula
        [KEY] Key elsewhere
       *[other] { $kind }
    }
customers-identifier-invalid = The check digit does not match. Look at the number and its kind again.
customers-identifier-needs-kind = Choose which kind of identifier it is.
customers-key-help = The one that the company’s other systems use. Left empty, one is given.
customers-key-taken = The key { $key } is another customer’s. Write another, or leave it empty.
customers-place-out-of-reach = The customer cannot be placed there: only in your own branch, with its teams and people.
customers-alike =
    { $count ->
        [one] This may be a customer already
       *[other] This may be one of these { $count } customers
    }
customers-alike-text = Have a look before the same person or organisation is entered twice.
customers-alike-reason =
    { $reason ->
        [identifier] same identifier
        [contact] same telephone or e-mail
        [birth] similar name and same birth date
       *[other] same name
    }
customers-way = Where this is
customers-edit = Change
customers-save = Save
customers-saved = Saved.
customers-done = Done
customers-overtaken = Somebody else has changed this customer while you were writing. What you wrote is still in the form: saved again, it replaces what they left.
customers-overtaken-field = Field
customers-overtaken-theirs = Now
customers-overtaken-ours = You wrote
customers-team = Team
customers-team-of-another-branch = That team is of another branch. Choose a team of the branch that is chosen.
customers-handed-over = { $name } is in somebody else’s hands now, and out of your sight.
customers-point = Telephone or e-mail address
customers-preferred = preferred
customers-prefer = Prefer
customers-remove-named = Remove { $name }
customers-add-point = Add
customers-add-identifier = Add identifier
customers-identity-kept = The customer has that identifier already.
customers-contact-point-kept = The customer has that telephone or address already.
customers-stands-above = stands above
customers-no-relations = Belongs to no organisation and shares no household.
customers-lives-with = Lives with
customers-other-help = Key, name, telephone or identifier of another customer.
customers-other-none = Nobody answers to “{ $text }”. Write their key, or look for them in the list first.
customers-other-many = There are several: { $names }. Write the key of one.
customers-put-under = Put under it
customers-stand-alone = No longer belongs to { $name }
customers-move-in = Put in the same household
customers-move-out = No longer lives there
customers-parent-is-a-person = { $name } is a person. Only organisations have customers under them.
customers-parent-is-below = { $name } stands below this customer, or is the same one: that would close a circle.
customers-households-are-of-people = Only people share a household.
customers-not-with-themselves = Choose another person: this is the same one.
customers-consent-record = Record
customers-consent-history = All decisions
customers-consent-history-note = Nothing is deleted or corrected: the last decision on each channel and purpose holds.
customers-consent-channel = Channel
customers-consent-purpose = Purpose
customers-consent-decision = Decision
customers-consent-obtained = How it was obtained
customers-consent-reference = Proof
customers-consent-reference-help = Number of the form, the contract or the recording. Whoever withdraws has nothing to prove.
customers-consent-needs-proof = Without a proof there is no consent: write where it is.
customers-consent-text-version = Version of the text
customers-consent-text-version-help = Of the text that the customer read or heard.
customers-consent-day = Day of the decision
customers-consent-by = Recorded by
customers-consent-in-the-future = A decision cannot be later than today.
customers-decision =
    { $code ->
        [given] Consents
       *[withdrawn] Does not consent, or withdraws
    }
customers-obtained =
    { $code ->
        [web_form] Web form
        [paper_form] Paper form
        [contract] Contract
        [call_recording] Call recording
        [in_person] In person
        [message] Message from the customer
        [unsubscribe_link] Unsubscribe link
       *[other] { $code }
    }
customers-section-open = Show
customers-timeline = What has happened
customers-timeline-before = Earlier
customers-told-created = Entered with the key { $key }
customers-told-changed = Changed { $fields }
customers-told-placed = Moved within the company: { $fields }
customers-told-identity-added = New identifier: { $kind } { $value }
customers-told-identity-removed = Identifier removed: { $kind } { $value }
customers-told-contact-point-added = New contact: { $value }
customers-told-contact-point-removed = Contact removed: { $value }
customers-told-contact-point-preferred = Prefers the contact { $value }
customers-told-put-under = Came to belong to { $name }
customers-told-stood-alone = No longer belongs to { $name }
customers-told-moved-in = Shares a household since then
customers-told-moved-out = Left their household
customers-told-consent-given = Consented to { $purpose } by { $channel }
customers-told-consent-withdrawn = Did not consent, or withdrew their consent, to { $purpose } by { $channel }
customers-told-began = A customer since this day
customers-field-changed = { $field }: { $before } → { $after }
customers-field =
    { $field ->
        [kind] kind
        [given_names] given names
        [surname_1] first surname
        [surname_2] second surname
        [legal_name] legal name
        [sex] sex
        [birth_date] birth date
        [language] language
        [country] country
        [region] province or region
        [city] city
        [street_address] street address
        [branch] branch
        [team] team
        [owner] owner
        [household] household
        [email] e-mail address
        [phone] telephone
        [identifier] identifier
       *[other] { $field }
    }
customers-told-merged = Became one with another customer
customers-told-merge-undone = Was taken apart from another customer again
customers-row-without-key = The row has nothing by which to recognise the customer. Put in their key, an identifier, a telephone or an e-mail address.
customers-row-of-an-erased = The customer asked for their data to be erased, and is not entered again. Take the row out.
customers-row-out-of-sight = The customer is there, but beyond the sight of whoever imports. Have somebody import the row who sees them.
customers-own-fields = Own fields
customers-own-lead = What the company keeps of its customers beyond what is common. Each field says what it is for and what entitles to it.
customers-own-name = Name of the field
customers-own-kind = What it holds
customers-own-options = Options
customers-own-options-help = A line each, if the field is of a list.
customers-own-purpose = Purpose
customers-legal-basis = Legal basis
customers-own-personal = It is personal data: whoever sees such data in part does not see it
customers-own-is-personal = personal
customers-own-new = New field
customers-own-create = Create field
customers-own-empty = There are no own fields yet
customers-own-empty-text = Create the purpose first, with how long things are kept for it, and then the field.
customers-own-none = The company has defined no fields of its own.
customers-own-nothing = Of this customer nothing of this is known.
customers-own-define = Define own fields
customers-own-for = For: { $purpose }
customers-own-origin = Source: { $source } · for: { $purpose }
customers-own-needs-purpose = A field needs a purpose and a legal basis. Choose both.
customers-own-needs-options = Write the options to choose from, a line each.
customers-name-taken = There is one of that name. Write another.
customers-purpose-new = New purpose
customers-purpose-note = After that time, what was kept for it is removed.
customers-purpose-create = Create purpose
customers-purpose-name = What for
customers-retention-days = Days kept
customers-retention-help = From the day on which it was written down.
customers-yes = Yes
customers-no = No
customers-kind-of-own =
    { $code ->
        [text] Text
        [number] Number
        [money] Money
        [day] Date
        [yes-no] Yes or no
        [one] One of a list
       *[several] Several of a list
    }
customers-basis =
    { $code ->
        [consent] Consent
        [contract] Contract
        [obligation] Legal obligation
        [vital] Vital interest
        [public] Public interest
       *[interest] Legitimate interest
    }
customers-consent-record-title = Record a decision of the customer
customers-row-twice = Another row is of the same customer. Leave one of the two.
customers-more-filters = More filters
customers-any-team = Any
customers-any-owner = Any
customers-mine = Mine
customers-nobodys = Nobody’s
customers-agreed = May be contacted
customers-any-consent = Any
customers-since-from = Customer from
customers-since-until = Customer until
customers-filtered-by = { $filter }: { $value }
customers-unfilter-one = Take away the filter { $filter }
customers-filter-not-understood = Part of what this address asks for is not there for you, and narrows nothing. The filters below are those that hold.
customers-views = Views
customers-view-all = Everybody
customers-view-save = Save this view
customers-view-change = Change the view
customers-view-lead = A view keeps filters and order under a name. Whoever looks through it sees the customers that they may see, and no others.
customers-view-shows = It shows
customers-view-shows-all = It shows everybody, in the order of the list.
customers-view-name = Name of the view
customers-view-shared = Share it with everybody who may see customers
customers-view-as-shown = Keep the filters and the order that the list has now
customers-view-is-shared = shared
customers-view-name-taken = You have a view called { $name } already. Choose another name.
customers-view-saved = The view { $name } is saved.
customers-view-deleted = The view { $name } is deleted.
customers-view-delete = Delete the view { $name }
customers-bulk = With many at once
customers-bulk-ticked = Those ticked
customers-bulk-matching = All that match the filters
customers-bulk-everybody = All in the list
customers-bulk-what = What is to be done
customers-bulk-go-on = Go on…
customers-tick-page = Tick all on this page
customers-deed-owner = Assign an owner
customers-deed-team = Assign a team
customers-deed-branch = Assign a branch
customers-deed-withdraw = Record a withdrawal of consent
customers-deed-export = Export
customers-deed-lead-owner = Their branch and their team stay as they are.
customers-deed-lead-team = Customers go with the team into its branch. Their owner stays.
customers-deed-lead-branch = Customers leave a team of another branch. Their owner stays.
customers-deed-lead-withdraw = A withdrawal can be recorded for many at once. A consent cannot: each needs a proof of its own.
customers-deed-lead-export = The file is written in the background and can be fetched for a week, by you alone. Who took what is written down.
customers-bulk-who = With whom
customers-bulk-deed = What is done
customers-bulk-count =
    { $count ->
        [0] Nobody
        [one] One customer
       *[other] { $count } customers
    }
customers-bulk-more = More than { $count } customers
customers-bulk-all-visible = Everybody you may see.
customers-bulk-and-others = …and others.
customers-bulk-as-a-job = It is done in the background, with its progress. It can be cancelled: what was done until then stays.
customers-bulk-confirm =
    { $count ->
        [0] There is nobody
        [one] Do it with one customer
       *[other] Do it with { $count } customers
    }
customers-bulk-confirm-more = Do it with more than { $count } customers
customers-bulk-nobody = Nobody was ticked. Tick customers in the list, or choose all of them.
customers-bulk-not-understood = One of the filters cannot be read, or is not there any more. Without it more customers would be meant: filter the list again.
customers-bulk-done =
    { $changed ->
        [0] No customer was changed.
        [one] One customer was changed.
       *[other] { $changed } customers were changed.
    } { $same ->
        [0] { "" }
        [one] One was so already.
       *[other] { $same } were so already.
    } { $beyond ->
        [0] { "" }
        [one] One was left: you cannot place them there.
       *[other] { $beyond } were left: you cannot place them there.
    } { $gone ->
        [0] { "" }
        [one] One was left: no longer among them.
       *[other] { $gone } were left: no longer among them.
    }
customers-job-bulk = Change many customers
customers-job-export = Export customers
customers-stage-bulk = Changing customers
customers-stage-export = Writing customers
customers-exported =
    { $count ->
        [one] One customer is in the file.
       *[other] { $count } customers are in the file.
    }
customers-export-group-profile = Who they are
customers-export-group-identifiers = Identifiers
customers-export-group-contact = How to reach them
customers-export-group-consents = Consents in force
customers-export-group-value = What they are worth
customers-export-group-own = Own fields
customers-export-no-columns = Tick at least one column.
customers-export-key = Key
customers-export-kind = Kind
customers-export-given-names = Given names
customers-export-surname-1 = First surname
customers-export-surname-2 = Second surname
customers-export-legal-name = Legal name
customers-export-sex = Sex
customers-export-birth-date = Birth date
customers-export-language = Language
customers-export-country = Country
customers-export-region = Province or region
customers-export-city = City
customers-export-street-address = Street address
customers-export-branch = Branch
customers-export-team = Team
customers-export-owner = Owner
customers-export-created-on = Customer since
customers-export-identifiers = Identifiers
customers-export-emails = E-mail addresses
customers-export-phones = Telephones
customers-export-consent = Agreed channels: { $purpose }
customers-own-retired = retired
customers-own-retire = Retire the field
customers-own-retire-note = { $days ->
    [one] It is no longer filled in. What was written down stays with the customers for the day that its purpose allows.
   *[other] It is no longer filled in. What was written down stays with the customers for the { $days } days that its purpose allows.
}
customers-own-was-retired = { $name } is no longer filled in.
customers-own-change-note = An option that is taken away stays with the customers who have it. What the field holds can be changed only while nothing is written down in it.
customers-own-kind-stays = Something is written down in this field already, so it must go on holding the same. Create another field.
customers-purposes = Purposes
customers-purpose-change-note = With fewer days, what is older is taken away the next night.
customers-job-retention = Take away what own fields have kept long enough
customers-job-retention-done = { $values ->
    [0] Nothing was due.
    [one] One value was taken away.
   *[other] { $values } values were taken away.
}
customers-row-parent-unknown = The organisation named as the parent is not known, or not within reach. Enter it first, or correct its key.
customers-row-parent-a-person = A customer can only stand under an organisation, and the one named is a person. Correct the key.
customers-row-in-a-circle = The organisation named stands below this customer, so each would be above the other. Correct one of the two rows.
customers-trail = Who has seen and changed this customer

customers-facts-profile = Profile
customers-facts-consents = Consent
customers-fact-age = Age in years
customers-fact-since = Customer since
customers-fact-has-owner = Has an owner
customers-fact-household = Lives in a known household
customers-fact-part = Is part of an organisation
customers-fact-agreed = Agreed to { $purpose }: { $channel }
customers-fact-own = { $name }
customers-told-since = { $comparison ->
    [not-in-last] { $figure ->
        [365] did not become a customer in the last year
       *[other] did not become a customer in the last { $figure } days
    }
    [in-last] { $figure ->
        [365] became a customer in the last year
       *[other] became a customer in the last { $figure } days
    }
   *[other] {""}
}

customers-segment = Segment
customers-any-measured = Any
customers-any-segment = Any segment
