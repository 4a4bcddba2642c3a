people-title = People
people-lead = Everybody who works with Quilate here, and over which customers.
people-see-roles = What each area may do
people-new = Enter a person
people-new-note = They get a link from you with which they choose their own password.
people-enter = Enter
people-name = Name
people-email = E-mail
people-area = Area
people-scope = Customers they work with
people-branch = Branch
people-team = Team
people-language = Language
people-last-seen = Last sign-in
people-inactive = left
people-invited = not signed in yet
people-area-information = Information
people-area-marketing = Marketing
people-area-operations = Operations
people-area-service = Service
people-area-sales = Sales
people-area-finance = Finance
people-area-administration = Administration
people-area-reading = Reads only
people-scope-own = Their own
people-scope-team = Their team’s
people-scope-branch = Their branch’s
people-scope-all = All
people-scope-means-own = Customers whose owner they are.
people-scope-means-team = Customers of their team, whoever owns them.
people-scope-means-branch = Customers of their branch, in whatever team.
people-scope-means-all = Every customer of the company.
people-roles = What each area may do
people-roles-note = Over the customers of their scope. Administering and the audit trail need the scope of all.
people-scopes = Scopes
people-scopes-note = A customer beyond somebody’s scope is on no list, in no search and at no address.
people-permission-see-customers = See customers
people-permission-see-personal-data = See identifiers, telephones and addresses whole
people-permission-edit-customers = Enter and change customers
people-permission-merge-customers = Merge customers
people-permission-answer-rights = Answer requests about personal data
people-permission-export-customers = Export customers
people-permission-import-data = Import data
people-permission-record-payments = Write down payments of bills, and what is given up for lost
people-permission-record-spend = Write down what winning customers cost
people-permission-enter-costs = Enter what products cost, what categories leave and what currencies are worth
people-permission-run-valuations = Have all customers valued again
people-permission-set-policy = Set the lines of the portfolio, how its groups are treated, and the rule of the tiers
people-permission-find-kinds = Look for kinds of customers, decide which hold and what they are called
people-permission-define-activity = Define when a customer is called active
people-permission-propose-endings = Propose to end the relation with a customer
people-permission-approve-endings = Approve or refuse that a relation with a customer is ended
people-permission-plan-accounts = Make plans with single customers and say what is invested in them
people-permission-share-views = Share views of the list of customers with everybody
people-permission-see-audit = Read the audit trail
people-permission-manage-company = Administer the company and its people
people-email-taken = Somebody here has this address already. Write another, or open that person instead.
people-team-of-another-branch = This team belongs to another branch. Choose a team of the branch, or no branch.
people-scope-needs-team = Choose the team whose customers they work with.
people-scope-needs-branch = Choose the branch whose customers they work with.
people-last-administrator = Nobody would be left to administer Quilate. Let somebody else administer first.
people-own-administration = Nobody takes the administration from themselves. Ask another administrator.
people-entered = { $name } is entered. Make the link with which they choose a password.
people-kept = What { $name } does is saved.
people-left = { $name } cannot sign in any more.
people-returned = { $name } can sign in again.
people-second-factor-reset = { $name } signs in with the password alone until they set up a second factor again.
people-sign-in = Signing in
people-can-sign-in = They sign in with a password of their own. Whoever has forgotten it chooses another with a link.
people-cannot-sign-in = They have not chosen a password yet. Make a link and pass it on.
people-make-link = Make a link
people-has-second-factor = A second factor protects this account.
people-reset-second-factor = The second factor is lost
people-is-inactive = They cannot sign in. What they did stays theirs in the trail.
people-reactivate = Let them in again
people-leaves = Leaving
people-leaves-note = They cannot sign in any more. Nothing of what they did is deleted.
people-has =
    { $what ->
        [plans] { $count ->
            [one] One open plan is theirs.
           *[other] { $count } open plans are theirs.
        }
       *[customers] { $count ->
            [one] One customer is theirs.
           *[other] { $count } customers are theirs.
        }
    }
people-heir = Their customers and plans go to
people-heir-help = Branch and team of the customers stay as they are.
people-no-heir = Nobody for now
people-heir-unknown = Choose somebody who works here. Nothing was changed.
people-deactivate = Close the account
people-their-trail = What they did, in the audit trail
people-link = Link to choose a password
people-link-text = Pass this on to { $name } alone. It works once, for { $days } days, and is kept nowhere: if it gets lost, make another.
people-back = Back to { $name }
people-welcome = Welcome, { $name }
people-choose-password = Choose a password for { $email }.
people-invitation-accepted = Your password is saved. Sign in with it.
people-link-void = This link does not work any more
people-link-void-text = It was used, or it is too old. Ask whoever administers Quilate in your company for another one.
