"""A product with its costs, and the categories with what they leave."""

from collections.abc import Iterable
from typing import TypeVar

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.views.decorators.http import require_GET, require_POST

from quilate.activity.actions import enter_category_margin, enter_product_cost
from quilate.activity.forms.margins import CategoryMarginForm, ProductCostForm
from quilate.activity.jobs import BY_COST, CORRECTING
from quilate.activity.models import Category, CategoryMargin, Product, ProductCost
from quilate.activity.queries.catalogue import categories as all_categories
from quilate.activity.queries.margins import assumed_margin, costs_of, margins_of
from quilate.core.access import PersonRequest, needs
from quilate.core.jobs import start
from quilate.core.models import Company
from quilate.core.roles import Permission
from quilate.core.speech import say

_Entry = TypeVar("_Entry", ProductCost, CategoryMargin)


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def product(request: PersonRequest, number: int) -> HttpResponse:
    """Show a product with what it costs and has cost."""
    return _product(request, _found_product(number))


@require_POST
@needs(Permission.ENTER_COSTS)
def new_cost(request: PersonRequest, number: int) -> HttpResponse:
    """Say what a product costs from a day on, or correct it."""
    found, currency = _found_product(number), Company.current().currency
    form = ProductCostForm(request.POST, today=timezone.localdate(), currency=currency)
    if not form.is_valid():
        return _product(request, found, form)
    said = dict(form.cleaned_data)
    day = said.pop("valid_from")
    enter_product_cost(found, valid_from=day, said=said, by=request.user, at=timezone.now())
    messages.success(request, say("activity-cost-kept"))
    offered = urlencode({"applies": day.isoformat()})
    return redirect(f"{reverse('product', args=[number])}?{offered}")


@require_POST
@needs(Permission.ENTER_COSTS)
def apply_cost(request: PersonRequest, number: int) -> HttpResponse:
    """Have the lines that are in reckoned again by a cost of their product."""
    cost = get_object_or_404(ProductCost.objects.select_related("product"), pk=number)
    now, about = timezone.now(), str(cost.product)
    job = start(BY_COST, by=request.user, at=now, key=CORRECTING, about=about, cost=cost.pk)
    return redirect("job", job.pk)


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def categories(request: PersonRequest) -> HttpResponse:
    """Show the categories with the margin that is assumed of each."""
    today = timezone.localdate()
    rows = [margins_of(each, on=today) for each in all_categories()]
    return render(
        request, "activity/categories.html", {"rows": rows, "company": Company.objects.first()}
    )


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def category(request: PersonRequest, number: int) -> HttpResponse:
    """Show what a category is assumed to leave, and was."""
    return _category(request, get_object_or_404(Category, pk=number))


@require_POST
@needs(Permission.ENTER_COSTS)
def new_margin(request: PersonRequest, number: int) -> HttpResponse:
    """Say what a category leaves from a day on, or correct it."""
    found = get_object_or_404(Category, pk=number)
    form = CategoryMarginForm(request.POST, today=timezone.localdate())
    if not form.is_valid():
        return _category(request, found, form)
    enter_category_margin(found, **form.cleaned_data, by=request.user, at=timezone.now())
    messages.success(request, say("activity-margin-kept"))
    return redirect("category", number)


def _product(
    request: PersonRequest, found: Product, form: ProductCostForm | None = None
) -> HttpResponse:
    today, company = timezone.localdate(), Company.current()
    costs = costs_of(found, on=today)
    written = _of_day(costs.entered, request.GET.get("day", ""))
    initial = vars(written) if written else {}
    shown = {
        "product": found,
        "costs": costs,
        "assumed": assumed_margin(found.category, on=today),
        "company": company,
        "form": form or ProductCostForm(today=today, currency=company.currency, initial=initial),
        "may_enter": request.user.may(Permission.ENTER_COSTS),
        "applies": _of_day(costs.entered, request.GET.get("applies", "")),
    }
    return render(request, "activity/product.html", shown)


def _category(
    request: PersonRequest, found: Category, form: CategoryMarginForm | None = None
) -> HttpResponse:
    today = timezone.localdate()
    margins = margins_of(found, on=today)
    written = _of_day(margins.entered, request.GET.get("day", ""))
    shown = {
        "margins": margins,
        "company": Company.current(),
        "form": form or CategoryMarginForm(today=today, initial=vars(written) if written else {}),
        "may_enter": request.user.may(Permission.ENTER_COSTS),
    }
    return render(request, "activity/category.html", shown)


def _of_day(entered: Iterable[_Entry], day: str) -> _Entry | None:
    """Return what was entered of a day (``2026-03-01``), if anything was."""
    return next((each for each in entered if each.valid_from.isoformat() == day), None)


def _found_product(number: int) -> Product:
    return get_object_or_404(Product.objects.select_related("category"), pk=number)
