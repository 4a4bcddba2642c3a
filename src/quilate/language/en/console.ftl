# The commands: help, progress, results.

console-help = What every customer is worth: in margin, with an honest interval, proved on your own past.
console-value-help =
    Value every customer of a transaction file.

    FILES are CSV, Excel, OpenDocument or Parquet, one or several, or patterns in quotes. Leaves a folder with the valuations, a report to open in a browser, the rejected rows and the record of the run.
console-backtest-help =
    Predict what followed a day from what was known by it, and score the prediction.

    Only what is on or before the cut-off is used to choose, fit and predict.
console-simulate-help =
    Simulate a company whose truth is known: customers, what they bought, what happened to them.

    INDUSTRY is retailer, telco, bank, clinic, or the path of a TOML file that specifies a company. Leaves a folder with a table for each kind of record, a README that explains them, and the truth beside them.
console-industry-metavar = INDUSTRY
console-files-metavar = [FILES]...
console-sql-metavar = URL QUERY
console-map-metavar = ROLE=COLUMN
console-unit-cost-metavar = KIND=MONEY
console-day-metavar = YYYY-MM-DD
console-required = required
console-example-help = Read the example: 69,659 purchases of 23,570 customers of a record shop.
console-sql-help = Read a query: sqlite:///file or postgresql://…, and the SELECT.
console-map-help = Say which column is what: customer=ClientNo. May be repeated.
console-sheet-help = Sheet of a workbook, by name or position.
console-delimiter-help = What separates the fields, if it is not recognised.
console-day-first-help = Whether 01/02/2024 is the first of February.
console-decimal-help = What separates the decimals.
console-currency-help = Value only the lines in this currency.
console-guest-id-help = A customer id that stands for nobody. May be repeated.
console-no-guests-help = Take no customer id for a guest.
console-duplicates-help = Reject lines that repeat another exactly.
console-default-margin-help = Share of revenue that is margin where no cost is known: 0.4 is 40 %.
console-contracts-help = A second file with contracts: contract, customer, day of start, day until which it binds, day of end, plan and monthly amount. Lines that name a contract are its charges.
console-costs-help = A second file with costs to serve or of acquisition: customer, kind, quantity or cost.
console-unit-cost-help = Price of one unit of a kind of cost: call=4.50. May be repeated.
console-out-help = Folder for the results; else value-NAME beside you.
console-horizon-help = How many days ahead CLV looks (365).
console-discount-help = Discount rate a year (0.10 is ten per cent).
console-as-of-help = The last day that is known; else the last day of the data.
console-cut-current-help = Current value from which a customer counts as high; else the average.
console-cut-clv-help = CLV from which a customer counts as high; else the average.
console-excel-help = Write the valuations as an Excel workbook too.
console-json-help = Print the record as JSON and nothing else.
console-lang-help = Language of messages and report; else that of your environment.
console-cutoff-help = The last day that may be used.
console-backtest-horizon-help = How many days after the cut-off are scored; else all that follow.
console-backtest-out-help = Folder for the predictions and the calibration chart.
console-customers-help = How many customers come within the history (10000).
console-years-help = How long the history is; else what the specification says. 0.5 is half a year.
console-days-help = The same in days.
console-seed-help = Any whole number: the same gives the same company again (1).
console-ends-help = The last day of the history; else what the specification says.
console-simulate-out-help = Folder for the tables; else simulated-INDUSTRY beside you.
console-csv-help = Write CSV instead of Parquet.
console-help-usage = Usage:
console-help-options = Options
console-help-commands = Commands
console-help-help = Show this and exit.
console-version-help = Show the version and exit.

console-industry-missing = Name an industry ({ $known }) or the path of a TOML file. For example: quilate simulate retailer
console-years-or-days = Give --years or --days, not both.
console-folder-taken = The folder { $folder } has files in it already, and tables of two companies must not get mixed. Choose another with --out.
console-one-source = Name one source: files, or --example, or --sql URL QUERY. For example: quilate value orders.csv
console-map-shape = --map { $text } is not understood: write ROLE=COLUMN, such as --map customer=ClientNo
console-unit-cost-shape = --unit-cost { $text } is not understood: write KIND=MONEY, such as --unit-cost call=4.50
console-unit-cost-alone = --unit-cost is the price of what stands in a file of costs: name that file with --costs.
console-no-command = There is no command “{ $word }”, only: { $commands }. For example: quilate value orders.csv
console-no-option = There is no option { $option }. Add --help to see those that there are.
console-option-needs-value = The option { $option } needs a value after it.
console-option-missing = The option { $option } is missing. { $meaning } Add --help to see what it takes.
console-option-takes =
    { $option } takes { $kind ->
        [whole-number] a whole number
        [number] a number, such as 0.35
        [day] a day that exists, written as 2024-12-31
        [choice] one of these: { $choices }
       *[other] something else; add --help to see what
    }.
console-not-understood = The command is not understood: { $reason }
console-system-refused = The system refused: { $reason }
console-out-of-memory = There is not enough memory for this base on this machine. Close other programs, or value a part of it.
console-interrupted = Interrupted: nothing was written.
console-unexpected = Something went wrong that should not have: { $fault }. Please report it with this line; QUILATE_DEBUG=1 shows where it happened.

console-stage-reading = Reading
console-stage-histories = Histories
console-stage-backtest = Backtest
console-stage-fit = Fitting
console-stage-valuation = Valuing
console-stage-report = Writing

console-stage-history = Living the history
console-stage-truth = Knowing the truth
console-stage-ahead = Living the year ahead
console-stage-writing = Writing

console-simulated = What was written, with its rows
console-simulated-in = Everything is in { $folder }, written in { $seconds } s; README.md explains every table and column.
console-simulated-next = Next: quilate value { $file }

console-understood = How the source was understood
console-worth = What the base is worth
console-equity = { $customers ->
    [one] One customer
   *[other] { NUMBER($customers) } customers
}, worth { $equity } over the next { $days } days from { $as_of } (80 % interval: { $low } to { $high })
console-champion = Valued by: { $champion }
console-no-backtest = There was too little history to test this on the past: take it with care.
console-assumed = Margins are assumed on { $rows ->
    [one] one line
   *[other] { NUMBER($rows) } lines
} without cost or margin: see --default-margin.
console-state =
    { $model }: { $state ->
        [no-dropout-detected] no dropout detected; a customer's silence tells it little
        [did-not-converge] its fit did not converge; a simpler one was weighed beside it
        [too-few-repeat-buyers] too few customers repeat to learn from; it leans on usual values, so take it as a rough guide
       *[other] { $state }
    }
console-written = Open { $report }; everything is in { $folder }

console-candidate = Candidate
console-figure-mae = MAE
console-figure-rmse = RMSE
console-figure-bias = Bias
console-figure-gini = Gini
console-figure-coverage-80 = Coverage
console-figure-upper-miss = Above
console-window = { $customers ->
    [one] One customer
   *[other] { NUMBER($customers) } customers
} by { $cutoff }, and the { $days } days that followed, in which they left { $total }
console-backtest-legend = MAE: mean error per customer. RMSE: the same, large errors weighing more. Bias: how far the total is off. Coverage: within the 80 % interval.
console-backtest-champion = Chosen beforehand, without seeing what followed: { $champion }. Total off by: { $bias }. Place by MAE: { $place } of { $count }.

console-serve-help = Serve the application to browsers, from the installation in QUILATE_HOME (./quilate-data).
console-host-help = The address of this machine to listen at (127.0.0.1).
console-port-help = The port to listen at (8000).
console-serving = Quilate is at { $address } (Ctrl-C ends it)
console-begin = This installation is new. Enter its company here, within a day: { $address }
console-address-taken = Nothing can listen at { $host }, port { $port }: another program does, or it is not an address of this machine. Choose another with --port.
console-demo-help = Simulate a retailer and serve the application with its customers, in a new installation in QUILATE_HOME (./quilate-data).
console-demo-customers-help = How many customers the retailer has (20000).
console-demo-taken = The installation { $folder } has a company in it already, and a simulated one must not get mixed with it. Serve it with quilate serve, or name a new folder in QUILATE_HOME.
console-demo-loading = Entering the customers of the simulated retailer…
console-demo-valuing = Valuing every customer…
console-demo-sign-ins = Sign in as any of these:
console-demo-again = Next time quilate demo shows them again: the installation stays, in QUILATE_HOME.
console-area-information = information
console-area-marketing = marketing
console-area-operations = operations
console-area-service = service
console-area-sales = sales
console-area-finance = finance
console-area-administration = administration
console-area-reading = reads only
console-scope-own = own customers
console-scope-team = customers of the team
console-scope-branch = customers of the branch
console-scope-all = all customers

console-worker-help = Do the jobs that people and schedules ask for, beside quilate serve. Several may run at once.
console-working = Jobs are being done (Ctrl-C gives the present one back and ends)
console-not-ready = The installation's tables are not of this version of Quilate. Start quilate serve first: it brings them to it.

console-backup-help = Write a backup of the installation in QUILATE_HOME: its data, its files and its secret, in one archive.
console-backup-to-help = A file that ends in .zip, or a folder, in which it is named for the time (the folder backups of the installation).
console-backup-keep-help = Afterwards delete all but so many of the newest backups of the folder.
console-backup-made = The backup is { $file } ({ $megabytes } MB). Keep it elsewhere than on this machine, where only those can read it who may read everything.
console-backup-left = { $deleted ->
        [one] One older backup was deleted.
       *[other] { $deleted } older backups were deleted.
    }
console-restore-help = Make the installation in QUILATE_HOME what a backup holds, after checking all of it.
console-restore-replace-help = Replace the data that the installation has.
console-restored = Restored as it was on { $created }, by Quilate { $version }.
console-restore-next = quilate serve brings it to the version of this program; quilate upgrade does only that.
console-no-archive = There is no file { $file }. Name the archive that quilate backup made.
console-upgrade-help = Bring the installation in QUILATE_HOME to the version of this program: backup, check, upgrade, and back as it was if something fails.
console-upgrade-without-help = Without a backup of ours, when you have made your own: what fails cannot be put back.
console-upgraded = { $steps ->
        [0] The installation is of this version already.
        [one] The installation went through one step to this version.
       *[other] The installation went through { $steps } steps to this version.
    }
console-upgrade-backup = How it was before is in { $file }.
console-processes-help = How many processes answer requests (2), each one page at a time: one for each core, more with a database on another machine.
console-no-worker-help = Leave the jobs to quilate worker, in processes or on machines of their own.

console-import-help = Check a file of another system and enter it: customers, products, product-costs, orders, subscriptions, interactions, spend, consents, category-margins, rates, acquisitions, renewals, invoices, charges, payments or category-spends; or an export of hubspot, salesforce, zoho or odoo. Without KIND it is recognised.
console-import-kind-metavar = [KIND]
console-import-file-metavar = FILE
console-import-map-help = The column that fills a field, as FIELD=COLUMN; may be repeated. What is not said is recognised.
console-import-template-help = A saved mapping to use.
console-import-dry-run-help = Say what would happen, and enter nothing.
console-import-person-help = The e-mail address of whoever imports; the first administrator unless said.
console-import-map-unreadable = “{ $said }” is no mapping: write --map FIELD=COLUMN.
console-import-checked = { $file }: { $rows ->
    [one] one row read
   *[other] { NUMBER($rows) } rows read
}. Would be new: { NUMBER($created) }, changed: { NUMBER($updated) }, as they were: { NUMBER($unchanged) }, in conflict: { NUMBER($conflicts) }, rejected: { NUMBER($rejects) }.{ $alike ->
    [0] {""}
   *[other] {" "}Possible duplicates: { NUMBER($alike) }.
} Nothing was entered.
console-import-entered = { $file }: { $rows ->
    [one] one row read
   *[other] { NUMBER($rows) } rows read
}. New: { NUMBER($created) }, changed: { NUMBER($updated) }, as they were: { NUMBER($unchanged) }, in conflict: { NUMBER($conflicts) }, rejected: { NUMBER($rejects) }.{ $alike ->
    [0] {""}
   *[other] {" "}Possible duplicates: { NUMBER($alike) }.
}
console-import-rejects = What was put aside is in { $file }: correct it, and import that file as it is.
