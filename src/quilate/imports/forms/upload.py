"""Bringing a file."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.conf import settings
from django.utils.datastructures import MultiValueDict

from quilate.core.models import Person
from quilate.core.speech import say
from quilate.imports.kinds import kinds_for
from quilate.imports.models import ImportTemplate


class UploadForm(forms.Form):
    """A file, and what it holds where its owner wants to say it.

    Parameters
    ----------
    asked
        What the page says that it will hold from which somebody comes.
    """

    def __init__(
        self,
        data: Mapping[str, Any] | None = None,
        files: MultiValueDict[str, Any] | None = None,
        *,
        person: Person,
        asked: str = "",
    ) -> None:
        self.kinds = kinds_for(person)
        super().__init__(data, files, initial={"kind": asked if asked in self.kinds else ""})
        choices = [("", say("imports-kind-recognise"))]
        choices += [(name, say(f"imports-kind-{name}")) for name in self.kinds]
        self.fields |= {
            "file": forms.FileField(
                label=say("imports-file"),
                help_text=say("imports-upload-help"),
                error_messages=_sentences(),
                allow_empty_file=True,  # opening it says more
            ),
            "kind": forms.ChoiceField(
                label=say("imports-kind"), choices=choices, required=False, widget=forms.RadioSelect
            ),
            "template": forms.ModelChoiceField(
                ImportTemplate.objects.filter(kind__in=self.kinds).order_by("name"),
                label=say("imports-template"),
                empty_label=say("imports-no-template"),
                required=False,
            ),
        }

    @property
    def has_templates(self) -> bool:
        """Return whether there is a saved mapping to choose."""
        return bool(self.fields["template"].queryset.exists())  # type: ignore[attr-defined]

    @property
    def asks_for_seldom_kind(self) -> bool:
        """Return whether a kind was chosen that is folded away."""
        chosen = self.kinds.get(self["kind"].value() or "")
        return bool(chosen and chosen.is_seldom)

    def clean_file(self) -> object:
        """Refuse what is larger than a browser should send."""
        file = self.cleaned_data["file"]
        most = settings.LARGEST_UPLOAD_MB
        if file.size > most * 1_000_000:
            raise forms.ValidationError(say("imports-too-large", megabytes=most))
        return file


def _sentences() -> dict[str, str]:
    missing = say("imports-no-file")
    return {"required": missing, "missing": missing, "invalid": missing}
