desk-greeting = Good day, { $name }
desk-newest = Newest customers
desk-all-customers = All customers
