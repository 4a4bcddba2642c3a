customers-lead = Everybody you may see, people and organisations.
customers-search = Find customers
customers-search-hint = Name, identifier, phone, e-mail…
customers-filter = Show
customers-unfilter = Show all
customers-any-kind = People and organisations
customers-kind = Kind
customers-kind-person = Person
customers-kind-organisation = Organisation
customers-any-country = Every country
customers-country = Country
customers-any-branch = Every branch
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
customers-contact = How to reach and recognise them
customers-invalid = check digit does not match
customers-no-contact = No telephone, e-mail or identifier is known.
customers-consents = Consents in force
customers-no-consents = Nothing has been agreed to: no marketing may be sent.
customers-channel =
    { $code ->
        [email] E-mail
        [sms] SMS
        [phone] Telephone
        [post] Post
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
customers-new = New customer
customers-create = Create customer
customers-create-anyway = This is somebody else: create
customers-created = { $name } is now a customer.
customers-cancel = Cancel
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
