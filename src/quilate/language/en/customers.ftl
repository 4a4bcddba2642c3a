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
customers-country-es = Spain
customers-country-mx = Mexico
customers-country-co = Colombia
customers-country-cl = Chile
customers-country-pe = Peru
customers-country-ar = Argentina
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
