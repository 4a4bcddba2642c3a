branches-title = Branches
branches-lead = Offices, shops or regions, and the teams in them.
branches-new = Open a branch
branches-name = Name
branches-place = Place
branches-region = Region
branches-region-help = Its holidays are added to those of the country.
branches-region-elsewhere = This region is of another country. Choose one of the branch’s country, or none.
branches-name-taken = Another branch is called so. Choose another name.
branches-team-name = Name of the team
branches-team-name-taken = Another team of this branch is called so. Choose another name.
branches-teams = Teams
branches-teams-note = Who works over a team sees the customers of that team.
branches-people = People
branches-none = There are no branches
branches-none-text = A company in one place needs none. Open one when customers and people belong to different places.
branches-is-closed = closed
branches-kept = { $name } is saved.
branches-closed = { $name } is closed.
branches-rename = Rename
branches-new-team = Form a team
branches-close-team = Close
branches-close = Close the branch
branches-close-note = Nobody is put into it any more. Its customers stay where they are, and whoever works over all of them sees them.
branches-closed-since = Closed since
branches-not-empty =
    { $people ->
        [one] One person works here still. Put them elsewhere first.
       *[other] { $people } people work here still. Put them elsewhere first.
    }
branches-calendar-note = It follows the company’s hours until it has its own.
branches-see-calendar = See its calendar
branches-reopen = Open the branch again
branches-reopen-note = Its teams stay closed until each is opened.
branches-reopen-team = Open again
branches-reopened = { $name } is open again.
branches-branch-is-closed = Open the branch { $name } first.
