# How a source of transactions was understood, and what only a person can decide.

### Roles of columns

transactions-role-customer = The customer
transactions-role-date = The date
transactions-role-order = The order
transactions-role-product = The product
transactions-role-category = The category
transactions-role-quantity = The quantity
transactions-role-unit-price = The unit price
transactions-role-amount = The amount
transactions-role-discount = The discount
transactions-role-cost = The cost of the line
transactions-role-unit-cost = The cost per unit
transactions-role-margin = The margin
transactions-role-channel = The channel
transactions-role-country = The country
transactions-role-currency = The currency
transactions-role-status = The status
transactions-role-cost-to-serve = The cost to serve
transactions-role-acquisition-cost = The acquisition cost
transactions-role-contract = The contract

### How it was understood

transactions-column = { $role } is the column “{ $column }” ({ $reason ->
    [name] by its name
    [content] by its values
   *[said] as you said
  }).
transactions-columns-unused = Not used: { $columns }.
transactions-amount-computed = { $kind ->
    [product] There is no amount: it is quantity × unit price, less any discount.
   *[price] There is no amount or quantity: each line is one unit at its price.
  }
transactions-dates = Dates in “{ $column }” are written { $kind ->
    [day-first] day first
    [month-first] month first
    [year-first] year first
    [compact] as yyyymmdd
    [serial] as Excel’s day numbers
    [epoch] as Unix seconds
   *[named] with the month’s name
  }{ $proof ->
    [none] .
   *[other] , as { $proof } shows.
  }
transactions-decimals = Decimals are written with a { $sign ->
    [comma] comma
   *[point] point
  }, as { $proof } shows.
transactions-discount = { $kind ->
    [included] The amount is taken as net: the discount in “{ $column }” is not subtracted again.
    [share] The discount in “{ $column }” is a share of the price (0 to 1).
    [percent] The discount in “{ $column }” is in percent.
   *[amount] The discount in “{ $column }” is money per line.
  }
transactions-currency = The money is in { $currency }.
transactions-marker = In “{ $column }”, { $values } marks { $deed ->
    [returned] returns, which count negative.
    [undone] orders whose money went back, which count for nothing.
   *[cancelled] cancelled lines, which count for nothing.
  }
transactions-credit-notes = Orders that begin with C are credit notes: they count as returns.
transactions-returns = { $rows ->
    [one] One return takes
   *[other] { $rows } returns take
  } { $money } from their customers.
transactions-cancelled = { $rows ->
    [one] One cancelled line
   *[other] { $rows } cancelled lines
  } of { $money } count for nothing.
transactions-guest = The customer “{ $guest }” is taken for nobody ({ $rows ->
    [one] one line
   *[other] { $rows } lines
  }; { $reason ->
    [name] by its name
    [share] far more lines than any customer has
   *[said] as you said
  }).{ $reason ->
    [said] { "" }
   *[other] { " " }If it is a customer, say --no-guests.
  }
transactions-guests = { $rows ->
    [one] One line without a customer is
   *[other] { $rows } lines without a customer are
  } counted apart: { $money }.
transactions-suspect = The customer “{ $guest }” has { $rows } lines, far more than any other. If that is where sales without a customer are kept, say --guest-id { $guest }.
transactions-duplicates = { $rows ->
    [one] One line repeats another exactly and is
   *[other] { $rows } lines repeat another exactly and are
  } { $deed ->
    [dropped] rejected, as you asked.
   *[kept] kept; --drop-duplicates rejects such lines.
  }
transactions-margin-assumed = { $basis ->
    [category] Where a line has no cost, its category’s margin is assumed, else { $share } %
    [average] Where a line has no cost, the average margin of the others is assumed, { $share } %
   *[default] A margin of { $share } % is assumed where a line has no cost
  }: { $rows ->
    [one] one line,
   *[other] { $rows } lines,
  } { $money } of revenue.
transactions-order-totals = All lines of an order have the same “{ $column }”. If that is the total of the order, it has been counted once for each line: name the column of the line’s own amount with --map amount=COLUMN, or say --map amount=none where there are quantities and prices.
transactions-alike-ids = { $customers ->
    [one] One customer differs
   *[other] { $customers } customers differ
  } from another in capitals or spaces only, and { $customers ->
    [one] is
   *[other] are
  } taken for somebody else. If they are the same, write them alike, or name a column with a code.
transactions-garbled-ids = Accents were spoilt before the file came here: “{ $found }” is probably “{ $meant }”. The figures are right; for right names, export the file again as UTF-8.
transactions-formula-ids = { $customers ->
    [one] The id of one customer begins
   *[other] The ids of { $customers } customers begin
  } like a formula: open the workbook that --excel writes in a spreadsheet, and leave valuations.csv to programs.
transactions-stray-dates = Almost all lines lie between { $first } and { $last }, but some are as far as { $far }. Please check them.
transactions-account = { $read } rows read: { $used } used + { $guest } without a customer + { $rejected } rejected.
transactions-costs-read = { $rows ->
    [one] One cost was read:
   *[other] { $rows } costs were read:
  } { $money }.
transactions-costs-strangers = { $rows ->
    [one] One of them belongs to a customer without purchases and is left out:
   *[other] { $rows } of them belong to customers without purchases and are left out:
  } { $money }.
transactions-costs-dated = The costs have their days, from { $first } to { $last }, in “{ $column }”: each counts on its day, and the backtest knows those until its cut-off.
transactions-costs-undated = The costs have no dates: what a purchase costs is taken from all of them, and the backtest knows none. With a column of dates, each would count on its day.
transactions-costs-account = { $read ->
    [one] One row of costs read:
   *[other] { $read } rows of costs read:
  } { $used } used + { $unknown } of unknown customers + { $rejected } rejected.
transactions-contracts-read = { $contracts ->
    [one] One contract was read,
   *[other] { $contracts } contracts were read,
  } of which { $running ->
    [one] one runs
   *[other] { $running } run
  }; what they are charged is no purchase: they are valued by how long they last.
transactions-contracts-uncharged = { $contracts ->
    [one] One contract has no charge among the lines: what it leaves is taken from its monthly amount, with the share that charges leave.
   *[other] { $contracts } contracts have no charge among the lines: what they leave is taken from their monthly amount, with the share that charges leave.
  }
transactions-contracts-account = { $read ->
    [one] One row of contracts read:
   *[other] { $read } rows of contracts read:
  } { $used } used + { $rejected } rejected.

### Why a row was rejected

transactions-rejects-file = file
transactions-rejects-line = line
transactions-rejects-field = field
transactions-rejects-value = value
transactions-rejects-reason = reason
transactions-reject-no-date = It has no date.
transactions-reject-date = This is not a date that exists, written as the rest of the column is.
transactions-reject-no-amount = It has no amount, nor quantity and price to compute it from.
transactions-reject-no-cost = It has no cost.
transactions-reject-number = This is not a number, written as the rest of the column is.
transactions-reject-too-large = The number is too large: at most 14 digits before the decimal sign.
transactions-reject-currency = It is in another currency, or does not say in which.
transactions-reject-duplicate = It repeats an earlier line exactly.
transactions-reject-no-contract = It names no contract.
transactions-reject-no-holder = It names no customer.
transactions-reject-no-start = It has no date on which the contract started.
transactions-reject-ends-first = The contract ends before it starts.

### What a person must decide or mend

transactions-unknown-role = There is no meaning “{ $role }” for a column{ $found ->
    [closest] ; the closest is “{ $closest }”
   *[none] { "" }
  }. These exist: { $roles }.
transactions-unknown-column = There is no column “{ $column }”{ $found ->
    [closest] ; the closest is “{ $closest }”
   *[none] { "" }
  }. The columns are: { $columns }.
transactions-no-customer-column = No column looks like the customer. Say which it is with --map customer=COLUMN. { $left ->
    [0] No column is left.
   *[other] The columns left are: { $columns }.
  }
transactions-no-date-column = No column looks like the date. Say which it is with --map date=COLUMN. { $left ->
    [0] No column is left.
   *[other] The columns left are: { $columns }.
  }
transactions-no-amount-column = No column looks like the amount, nor like a unit price. Say which it is with --map amount=COLUMN. { $left ->
    [0] No column is left.
   *[other] The columns left are: { $columns }.
  }
transactions-ambiguous-column = Several columns could be the { $role }: { $columns }. Say which it is: --map { $role }={ $first } or --map { $role }={ $second }.
transactions-no-dates = The column “{ $column }” has no dates that can be read (for example: “{ $example }”). Say which column has them with --map date=COLUMN.
transactions-day-or-month = Nothing in the column “{ $column }” tells whether { $example } has the day or the month first. Say --day-first or --month-first.
transactions-days-disagree = The columns “{ $column }” and “{ $other }” do not write dates alike: { $example } and { $other_example }. Give --day-first or --month-first; what is no date then will be rejected.
transactions-day-and-month = The column “{ $column }” mixes dates with the day first ({ $day_first }) and the month first ({ $month_first }). Say --day-first or --month-first; the others will be rejected.
transactions-decimal-sign = Nothing in the column “{ $column }” tells whether { $example } has decimals or thousands. Say --decimal comma or --decimal point.
transactions-decimal-mixed = The column “{ $column }” mixes decimal points ({ $point }) and decimal commas ({ $comma }). Say --decimal comma or --decimal point; the others will be rejected.
transactions-currencies = The file has several currencies (rows): { $listed }. Say which one to value, for example --currency { $first }; lines in another will be rejected.
transactions-other-currency = The file is in { $found }, not in { $asked }.
transactions-no-currency = “{ $asked }” is not the code of a currency: write its three letters, such as EUR or MXN.
transactions-unknown-guest = No line has the customer “{ $guest }” that you named as a guest.
transactions-nothing-usable = None of the { $rows } rows can be used. The first, for example, has “{ $value }” in “{ $field }”.
transactions-only-guests = No line has a customer: there is nobody to value. If the ids taken for guests are customers, say --no-guests.
transactions-money-too-large = The money of all lines together is more than can be counted (99 trillion). Is some amount in the wrong unit, or a number that is no money? See which column was taken, and say another with --map.
transactions-costs-no-customer = No column of the costs looks like the customer. Its columns are: { $columns }.
transactions-costs-no-cost = No column of the costs looks like a cost or a quantity. Its columns are: { $columns }.
transactions-costs-no-kind = The costs give quantities but no column of their kind. Its columns are: { $columns }.
transactions-costs-several-dates = Several columns of the costs could be the date: { $columns }. Leave only one of them in the file.
transactions-contracts-no-contract = No column of the contracts looks like the contract’s number. Its columns are: { $columns }. Call one of them “contract”.
transactions-contracts-no-customer = No column of the contracts looks like the customer. Its columns are: { $columns }. Call one of them “customer”.
transactions-contracts-no-start = No column of the contracts looks like the day on which they started. Its columns are: { $columns }. Call one of them “started”.
transactions-no-unit-cost = The kind of cost “{ $kind }” has no price. Say what one costs: --unit-cost "{ $kind }=AMOUNT".
