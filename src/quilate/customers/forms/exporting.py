"""What a file of customers has in it, and of which kind it is."""

from typing import Any

from django import forms

from quilate.core.models import Person
from quilate.core.row_files import FORMATS
from quilate.core.speech import say
from quilate.customers.exporting.columns import Column, Group, columns_for

#: What is ticked before somebody chooses: enough to write to customers, and no more.
_USUAL = {"key", "kind", "given_names", "surname_1", "surname_2", "legal_name", "city", "country"}


class ExportForm(forms.Form):
    """Columns by their groups, and a kind of file."""

    def __init__(self, *arguments: Any, person: Person, **named: Any) -> None:  # noqa: ANN401
        super().__init__(*arguments, **named)
        columns = columns_for(person)
        for group in Group:
            inside = [column for column in columns if column.group == group]
            if inside:
                self.fields[group.value] = _columns(group, inside)
        self.fields["format"] = forms.ChoiceField(
            label=say("interface-file-format"),
            choices=[(kind, say(f"interface-file-format-{kind}")) for kind in FORMATS],
            widget=forms.RadioSelect(),
            initial=next(iter(FORMATS)),
        )

    def clean(self) -> dict[str, Any]:
        """See that the file has something in it."""
        said = super().clean() or self.cleaned_data
        if not self._chosen():
            self.add_error(Group.PROFILE.value, say("customers-export-no-columns"))
        return said

    @property
    def columns(self) -> list[str]:
        """Return the names of the columns that were chosen."""
        return self._chosen()

    def _chosen(self) -> list[str]:
        return [name for group in Group for name in self.cleaned_data.get(group.value, [])]


def _columns(group: Group, columns: list[Column]) -> forms.MultipleChoiceField:
    return forms.MultipleChoiceField(
        label=say(f"customers-export-group-{group.value}"),
        choices=[(column.name, column.label) for column in columns],
        widget=forms.CheckboxSelectMultiple(),
        required=False,
        initial=[column.name for column in columns if column.name in _USUAL],
    )
