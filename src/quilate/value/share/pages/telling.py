"""Writing down what one customer spends on the category, and taking it back."""

from django.contrib import messages
from django.forms import BaseForm
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from quilate.core.access import PersonRequest, needs
from quilate.core.models import Company
from quilate.core.problems import told_beside
from quilate.core.roles import Permission
from quilate.core.sent import sent
from quilate.core.speech import say
from quilate.customers.models import Customer
from quilate.customers.pages.found import plain_customer
from quilate.value.share import actions
from quilate.value.share.forms import AnswerForm, PaperForm, TakingBackForm
from quilate.value.share.models import Source
from quilate.value.share.models.origin import TOLD
from quilate.value.share.queries import held_of, said_of
from quilate.value.share.section import share_of

_BACK = "take-back-"
#: Of so many the question asks.
_TEN = 10


@require_http_methods(["GET", "POST"])
@needs(Permission.PLAN_ACCOUNTS)
def tell_spend(request: PersonRequest, number: int) -> HttpResponse:
    """Write down an answer or what papers say, or take back what was said."""
    customer, today = plain_customer(request, number), timezone.localdate()
    currency = Company.current().currency
    data, does = sent(request), request.POST.get("do", "")
    answer = AnswerForm(data if does == "answer" else None, today=today, currency=currency)
    paper = PaperForm(data if does == "paper" else None, today=today, currency=currency)
    back = TakingBackForm(data if does.startswith(_BACK) else None)
    if _is_done(request, customer, answer, paper, back):
        return redirect("customer", customer.pk)
    said = said_of(customer.pk)
    shown = {
        "customer": customer,
        "shown": share_of(request.user, customer),
        "ten": _TEN,
        "answer": answer,
        "paper": paper,
        "back": back,
        "said": said,
        "held": [(each, held) for each in TOLD if (held := held_of(said, each))],
    }
    return render(request, "share/tell.html", shown)


def _is_done(
    request: PersonRequest,
    customer: Customer,
    answer: AnswerForm,
    paper: PaperForm,
    back: TakingBackForm,
) -> bool:
    """Do what was sent; what is refused stands beside the form."""
    for form in (answer, paper):
        if form.is_valid():
            with told_beside(form):
                actions.record(customer, form.told(), by=request.user, at=timezone.now())
                messages.success(request, say("wallet-is-recorded"))
                return True
    return back.is_valid() and _is_taken_back(request, customer, back)


def _is_taken_back(request: PersonRequest, customer: Customer, form: BaseForm) -> bool:
    code = request.POST["do"].removeprefix(_BACK)
    if code not in TOLD:
        return False
    with told_beside(form):
        actions.take_back(
            customer,
            Source(code),
            note=form.cleaned_data["note"],
            on=timezone.localdate(),
            by=request.user,
            at=timezone.now(),
        )
        messages.success(request, say("wallet-is-taken-back"))
        return True
    return False
