# One run: its problems, its candidates, its assumptions.

runs-horizon-impossible = The horizon has to be between 1 and 36500 days, not { $days }.
runs-discount-impossible = A discount rate of { $rate } a year makes no sense: give a share, such as 0.10 for ten per cent.
runs-margin-impossible = A margin of { $share } of revenue makes no sense: give a share, such as 0.4 for 40 per cent.
runs-cut-impossible = A line of the portfolio cannot be drawn at { $cut }: give an amount of money.
runs-before-the-data = Nothing is known by { $day }: the data begin on { $first_day }. Choose a later day.
runs-nobody-had-bought = Nobody had bought by { $day }. Choose a later day.
runs-only-returns = No known customer has a purchase: there is nothing to value, only { $cancelled ->
    [0] { $returns ->
        [one] one return
       *[other] { $returns } returns
      }
   *[other] { $returns ->
        [one] one return
       *[other] { $returns } returns
      } and { $cancelled ->
        [one] one cancelled line
       *[other] { $cancelled } cancelled lines
      }
  }. Purchases are positive: if yours are written as negative, change their sign; if they are in another column or file, say which.
runs-far-after-the-data = The data end on { $last_day }, { $days } days before { $day }: everybody seems to have stopped buying since. If that is not so, choose an earlier day or add the purchases that are missing.
runs-nothing-after = Nothing follows { $day }: the data end on { $last_day }. Choose an earlier cut-off.
runs-folder-unwritable = The folder { $folder } cannot be written. Choose another with --out.
runs-too-many-for-excel = A sheet of Excel cannot hold { $customers } customers. Leave out --excel and use valuations.csv.
runs-without-purchase = { $customers ->
    [one] One customer has only returns or costs: they are in valuations.csv, but not in the report.
   *[other] { $customers } customers have only returns or costs: they are in valuations.csv, but not in the report.
  }
runs-learned-from = The models were chosen and fitted on { $customers } customers, picked without regard to their worth, and applied to all.
runs-tested-ahead = The past could be tested { $tested } days ahead; the figures look { $horizon } days ahead.
runs-acquisition = Winning a customer cost { $cost } on average, where it is known ({ $customers } customers). It stands beside their value, not inside it.
runs-season-known = Season and trend of the base are taken from the same days of the year before.

runs-candidate-last-period = Same as last period
runs-candidate-repeat-rate = Repeat rate × average order
runs-candidate-rfm-cells = RFM cell mean
runs-candidate-bg-nbd = BG/NBD
runs-candidate-mbg-nbd = MBG/NBD
runs-candidate-mbg-cnbd = MBG/CNBD-k
runs-candidate-pareto-nbd = Pareto/NBD
runs-candidate-fading-nbd = Fading NBD
runs-candidate-gamma-gamma = Gamma-Gamma
runs-candidate-normal-normal = Normal-normal
runs-candidate-credibility = Credibility
runs-candidate-purchase-share = Share of purchases among signs of life
runs-candidate-cost-to-serve = Cost to serve per purchase
runs-candidate-cost-of-contacts = Cost per contact
runs-candidate-nothing = Nothing but contracts
runs-candidate-blend = Blend of Pareto/NBD and fading NBD
runs-candidate-boosted = Boosted blend

### The columns of the workbook

runs-sheet = Valuations
runs-column-customer-id = Customer
runs-column-first-purchase = First purchase
runs-column-last-purchase = Last purchase
runs-column-purchases = Purchases
runs-column-revenue = Revenue
runs-column-margin = Margin
runs-column-cost-to-serve = Cost to serve
runs-column-value-to-date = Value to date
runs-column-current-value = Current value (12 months)
runs-column-p-alive = Still active (probability)
runs-column-expected-purchases = Expected purchases
runs-column-expected-margin = Expected margin
runs-column-clv = Expected value (CLV)
runs-column-clv-low = CLV, lower limit (80 %)
runs-column-clv-high = CLV, upper limit (80 %)
runs-column-clv-subscriptions = CLV of contracts
runs-column-clv-purchases = CLV of purchases
runs-column-next-purchase = Next purchase
runs-column-potential = Potential
runs-column-gap = Gap
runs-column-quadrant = Group
runs-column-uncertain = Uncertain
runs-column-tier = Tier
runs-column-rank = Place
runs-column-rank-by-revenue = Place by revenue
