"""What programs may ask: the figures of value, within the reach of whose token they hold."""

from typing import Annotated

from django.http import HttpRequest
from django.utils import timezone
from ninja import Path, Query

from quilate.api.bearer import Bearer
from quilate.api.describing import DescribedAPI
from quilate.api.refusals import Refused, answer_refusals, refusing
from quilate.api.shapes import CustomerValue, CutLines, Portfolio, Run, Sums, ValuationsPage
from quilate.core.access import PersonRequest
from quilate.core.audit import seen
from quilate.core.keyset import keyset_page
from quilate.customers.models import Customer
from quilate.value.models import PortfolioPolicy, Quadrant, Tier, Valuation, ValuationRun
from quilate.value.portfolio.lines import saved_lines
from quilate.value.queries import current_run, total, totals_by_quadrant, valuation_of

_ORDER = ("-clv", "-customer_id")
_Size = Annotated[int, Query(ge=1, le=200)]
_Number = Annotated[int, Path(ge=1, lt=2**63)]

api = DescribedAPI(
    title="Quilate",
    version="1",
    auth=Bearer(),
    # Pages with scripts from elsewhere; ours is made of the same description.
    docs_url=None,
    urls_namespace="programs",
)
answer_refusals(api)


@api.get("/runs/current", operation_id="run", response={200: Run} | refusing("no-run"))
def run_now(request: HttpRequest) -> Run:
    """Tell of the run whose figures all the others give."""
    return Run.of(_run())


@api.get("/portfolio", operation_id="portfolio", response={200: Portfolio} | refusing("no-run"))
def portfolio(request: PersonRequest) -> Portfolio:
    """Add up those whom the person may see, by the lines that hold."""
    run = _run()
    lines = saved_lines(run, PortfolioPolicy.in_force())
    found = totals_by_quadrant(request.user)
    return Portfolio(
        run=Run.of(run),
        currency=run.currency,
        cut_lines=CutLines(current_value=str(lines.current_value), clv=str(lines.clv)),
        quadrants={quadrant: Sums.of(its) for quadrant, its in found.items()},
        total=Sums.of(total(request.user)),
    )


@api.get(
    "/valuations",
    operation_id="valuations",
    response={200: ValuationsPage} | refusing("no-run"),
)
def valuations(
    request: PersonRequest,
    quadrant: Quadrant | None = None,
    tier: Tier | None = None,
    limit: _Size = 50,
    cursor: str = "",
) -> ValuationsPage:
    """Give the customers whom the person may see, page by page: ``next`` is the next cursor."""
    run = _run()
    narrowed = {name: said for name, said in (("quadrant", quadrant), ("tier", tier)) if said}
    rows = Valuation.objects.filter(run=run, **narrowed).visible_to(request.user)
    page = keyset_page(rows.select_related("run", "customer"), _ORDER, size=limit, cursor=cursor)
    if cursor and page.rows and not page.before:
        raise Refused("unreadable", parameters=["cursor"])
    found = [CustomerValue.of(row) for row in page.rows]
    return ValuationsPage(run=Run.of(run), valuations=found, next=page.after)


@api.get(
    "/customers/{number}/valuation",
    operation_id="valuation",
    response={200: CustomerValue} | refusing("no-customer", "not-valued", "nothing-here"),
)
def valuation(request: PersonRequest, number: _Number) -> CustomerValue:
    """Give what a customer, whom the person may see, is worth. It is recorded that it was seen."""
    customer = Customer.objects.visible_to(request.user).current().filter(pk=number).first()
    if customer is None:
        raise Refused("no-customer")
    found = valuation_of(customer)
    if found is None:
        raise Refused("not-valued")
    seen(customer, by=request.user, at=timezone.now())
    return CustomerValue.of(found)


def _run() -> ValuationRun:
    run = current_run()
    if run is None:
        raise Refused("no-run")
    return run
