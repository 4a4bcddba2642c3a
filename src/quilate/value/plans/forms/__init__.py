"""What people write of a plan."""

from quilate.value.plans.forms.ending import CloseForm
from quilate.value.plans.forms.terms import ChangeForm, TermsForm, begun
from quilate.value.plans.forms.working import (
    THE_CUSTOMER,
    InvestmentForm,
    OtherStepsForm,
    StepForm,
    begun_step,
)

__all__ = [
    "THE_CUSTOMER",
    "ChangeForm",
    "CloseForm",
    "InvestmentForm",
    "OtherStepsForm",
    "StepForm",
    "TermsForm",
    "begun",
    "begun_step",
]
