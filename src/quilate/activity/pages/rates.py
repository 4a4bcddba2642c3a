"""What other currencies are worth, and what to do where that is not known."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.views.decorators.http import require_http_methods, require_POST

from quilate.activity.actions import enter_rate
from quilate.activity.forms.rate import RateForm
from quilate.activity.jobs import BY_RATE, CORRECTING
from quilate.activity.models import ExchangeRate
from quilate.activity.models.exchange_rate import MissingRate
from quilate.activity.queries.rates import rate_histories, rate_numbered, rate_written
from quilate.core.access import PersonRequest, needs
from quilate.core.jobs import start
from quilate.core.markup import html_of
from quilate.core.models import Company, Person
from quilate.core.problems import told_beside
from quilate.core.roles import Permission
from quilate.core.speech import say, spoken


@require_http_methods(["GET", "POST"])
@needs(Permission.ENTER_COSTS)
def rates(request: PersonRequest) -> HttpResponse:
    """Show what each currency is worth and was worth, and enter or correct a rate."""
    company, today = get_object_or_404(Company, id=1), timezone.localdate()
    written = rate_written(request.GET.get("currency", ""), request.GET.get("day", ""))
    form = RateForm(request.POST or None, account=company.currency, today=today, initial=written)
    if form.is_valid():
        with told_beside(form, "currency"):
            kept = enter_rate(**form.cleaned_data, by=request.user, at=timezone.now())
            messages.success(request, say("activity-rate-kept"))
            return redirect(f"{reverse('rates')}?{urlencode({'applies': kept.pk})}")
    shown = {
        "form": form,
        "histories": rate_histories(today),
        "account": company.currency,
        "applies": rate_numbered(request.GET.get("applies", "")),
    }
    return render(request, "activity/rates.html", shown)


@require_POST
@needs(Permission.ENTER_COSTS)
def apply_rate(request: PersonRequest, number: int) -> HttpResponse:
    """Have what is in converted again by the rate that governs it."""
    rate = get_object_or_404(ExchangeRate, pk=number)
    now, about = timezone.now(), str(rate)
    job = start(BY_RATE, by=request.user, at=now, key=CORRECTING, about=about, rate=rate.pk)
    return redirect("job", job.pk)


def told_to(person: Person, missing: MissingRate) -> str:
    """Say that a rate is missing, and lead who may enter it to where that is done."""
    day = spoken().date(missing.day)
    sentence = say("activity-no-rate", currency=missing.currency, day=day)
    if not person.may(Permission.ENTER_COSTS):
        return f"{sentence} {say('activity-no-rate-ask')}"
    query = urlencode({"currency": missing.currency, "day": missing.day.isoformat()})
    return html_of(
        '{} <a class="text-link" href="{}">{}</a>',
        *(sentence, f"{reverse('rates')}?{query}", say("activity-enter-rate")),
    )
