"""How a list of products is narrowed."""

from django import forms

from quilate.activity.models import Category
from quilate.activity.queries.catalogue import CatalogueFilters
from quilate.core.speech import say


class CatalogueForm(forms.Form):
    """What cannot be read narrows nothing."""

    q = forms.CharField(required=False, max_length=120)
    cursor = forms.CharField(required=False)
    category = forms.ModelChoiceField(
        Category.objects.order_by("name"),
        required=False,
        widget=forms.Select({"class": "select select-sm w-auto"}),
    )

    @property
    def is_narrowed(self) -> bool:
        """Return whether anything narrows the list."""
        return any(self.data.get(name) for name in ("q", "category"))

    def filters(self) -> CatalogueFilters:
        """Return what was asked for."""
        self.fields["category"].empty_label = say("activity-any-category")  # type: ignore[attr-defined]
        self.is_valid()
        category = self.cleaned_data.get("category")
        return CatalogueFilters(
            text=self.cleaned_data.get("q", ""),
            category=category.pk if category else None,
            cursor=self.cleaned_data.get("cursor", ""),
        )
