merging-title = Duplicates
merging-lead = Records that may be of the same customer, and those that were made one.
merging-duplicates = Possible duplicates
merging-merges = Merges made
merging-search = Search now
merging-search-started = The search has been asked for. The list below changes when it is done.
merging-searching = A search is waiting or running. Load the page again in a while.
merging-told-apart = They are two customers. The search will not bring them again.
merging-compare = Compare
merging-not-the-same = Not the same
merging-none = No possible duplicates are known
merging-none-text = Search the base: identifiers, telephones, e-mail addresses, birth dates and names are compared, with what hands and ears get wrong.
merging-likely = { $share } likely
merging-survivor = Customer
merging-loser = Merged into them
merging-when = When, and by whom
merging-rows-moved = Rows moved
merging-state = State
merging-undo = Undo
merging-is-undone = Undone
merging-erased = Erased
merging-undone = They are two customers again, exactly as before the merge.
merging-undone-in-part =
    { $kept ->
        [0] They are two customers again.
       *[other] They are two customers again. What somebody has changed since stays with the first: { $fields }.
    } { $missing ->
        [0] {""}
        [one] One row had been removed since and did not come back.
       *[other] { $missing } rows had been removed since and did not come back.
    }
merging-no-merges = Nobody has been merged yet
merging-no-merges-text = Every merge is listed here and can be undone.
merging-are-they-one = Are they the same customer?
merging-are-they-one-lead = Choose who stays, and which value where they differ.
merging-field = Field
merging-stays = Who stays
merging-stays-help = keeps key and number
merging-this-one = This one
merging-nothing = nothing
merging-what-happens = All orders, contacts and other records of the one go to the one who stays. Where one agreed to messages and the other refused, the refusal holds. You can undo this at any time: then everything goes back.
merging-make-one = Make them one
merging-merged = { $name } is one customer now. Under “Merges made” you can undo it.
merging-not-two = These are not two customers any more: one of them was merged or erased in the meantime. Nothing was changed.
merging-undone-already = This merge was undone before. Nothing was changed.
merging-forgotten = The customer was erased, and with them what undoing this merge would need.
merging-later-first = One of the two was merged again later. Undo the later merge first.

merging-job-search = Search for possible duplicates
merging-job-found =
    { $pairs ->
        [0] No possible duplicates were found.
        [one] One pair may be the same customer.
       *[other] { $pairs } pairs may be the same customer.
    }
merging-stage-identifiers = Comparing identifiers
merging-stage-contact-points = Comparing telephones and e-mail addresses
merging-stage-birth-dates = Comparing birth dates and names
merging-stage-names = Comparing names and towns
merging-stage-organisations = Comparing organisations

merging-reason-same-identifier = same identifier
merging-reason-close-identifier = identifiers differ in one character
merging-reason-other-identifier = different identifiers
merging-reason-same-email = same e-mail
merging-reason-same-phone = same telephone
merging-reason-same-birth-date = same birth date
merging-reason-close-birth-date = almost the same birth date
merging-reason-other-birth-date = different birth dates
merging-reason-same-name = same name
merging-reason-close-name = almost the same name
merging-reason-surname-missing = one surname is missing
merging-reason-surnames-swapped = surnames the other way round
merging-reason-other-given-name = different given names
merging-reason-other-name = different names
merging-reason-same-address = same address
merging-reason-other-sex = different sex
merging-reason-other-kind = person and organisation

merging-field-kind = Kind
merging-field-given-names = Given names
merging-field-surname-1 = First surname
merging-field-surname-2 = Second surname
merging-field-legal-name = Legal name
merging-field-sex = Sex
merging-field-birth-date = Birth date
merging-field-language = Language
merging-field-country = Country
merging-field-region = Region
merging-field-city = Town
merging-field-street-address = Street
merging-field-parent = Belongs to
merging-field-household = Household
merging-field-owner = Owner
merging-field-team = Team
merging-field-branch = Branch
merging-field-created-on = Customer since
