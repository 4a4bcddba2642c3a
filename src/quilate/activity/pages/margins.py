"""A product with its costs, and the categories with what they leave."""

import datetime as dt

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from quilate.activity.actions import enter_category_margin, enter_product_cost
from quilate.activity.forms.margins import CategoryMarginForm, ProductCostForm
from quilate.activity.models import Category, Product
from quilate.activity.queries.catalogue import categories as all_categories
from quilate.activity.queries.margins import assumed_margin, costs_of, margins_of
from quilate.core.access import PersonRequest, needs
from quilate.core.models import Company
from quilate.core.roles import Permission
from quilate.core.speech import say


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
    return redirect("product", number)


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
    asked = _asked(request)
    written = next((each for each in costs.entered if each.valid_from == asked), None)
    initial = vars(written) if written else {}
    shown = {
        "product": found,
        "costs": costs,
        "assumed": assumed_margin(found.category, on=today),
        "company": company,
        "form": form or ProductCostForm(today=today, currency=company.currency, initial=initial),
        "may_enter": request.user.may(Permission.ENTER_COSTS),
    }
    return render(request, "activity/product.html", shown)


def _category(
    request: PersonRequest, found: Category, form: CategoryMarginForm | None = None
) -> HttpResponse:
    today, asked = timezone.localdate(), _asked(request)
    margins = margins_of(found, on=today)
    written = next((each for each in margins.entered if each.valid_from == asked), None)
    shown = {
        "margins": margins,
        "company": Company.current(),
        "form": form or CategoryMarginForm(today=today, initial=vars(written) if written else {}),
        "may_enter": request.user.may(Permission.ENTER_COSTS),
    }
    return render(request, "activity/category.html", shown)


def _asked(request: PersonRequest) -> dt.date | None:
    """Return the day whose entry somebody wants to correct."""
    try:
        return dt.date.fromisoformat(request.GET.get("day", ""))
    except ValueError:
        return None


def _found_product(number: int) -> Product:
    return get_object_or_404(Product.objects.select_related("category"), pk=number)
