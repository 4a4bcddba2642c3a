"""Saying which column fills which field."""

from dataclasses import dataclass
from typing import Any

from django import forms

from quilate.core.speech import say
from quilate.imports.kinds.field import Field, label_id
from quilate.imports.models import ImportRun
from quilate.imports.reading.recognition import Match, recognise

_DAY_FIRST = {"day": True, "month": False}


@dataclass(frozen=True)
class MappingRow:
    """A field on the page: what chooses its column, what stands there, how sure it is.

    Attributes
    ----------
    certainty
        ``sure``, ``likely``, ``said`` or nothing.
    """

    bound: forms.BoundField
    samples: tuple[str, ...]
    certainty: str


class MappingForm(forms.Form):
    """A choice of column for each field, how values are written, and a name to keep it by."""

    def __init__(self, *arguments: Any, run: ImportRun, **named: Any) -> None:  # noqa: ANN401
        super().__init__(*arguments, **named)
        self._run = run
        self._recognised = recognise(run.its_kind, run.contents.columns)
        columns = [("", say("imports-column-none")), *((name, name) for name in run.columns)]
        for field in run.its_kind.fields:
            self.fields[field.name] = _column_choice(field, columns, run.mapping.get(field.name))
        self.fields |= _ways_of_writing(run)
        self.fields["keep_as"] = forms.CharField(
            label=say("imports-keep-as"),
            help_text=say("imports-keep-as-help"),
            required=False,
            max_length=80,
        )
        self._say_what_was_wrong()

    @property
    def required_rows(self) -> list[MappingRow]:
        """Return the fields without which nothing is entered."""
        return [self._row(field) for field in self._run.its_kind.required]

    @property
    def found_rows(self) -> list[MappingRow]:
        """Return the other fields that have a column."""
        return [row for row in self._optional_rows() if row.bound.value() or row.bound.errors]

    @property
    def absent_rows(self) -> list[MappingRow]:
        """Return the other fields of which the file seems to say nothing."""
        return [row for row in self._optional_rows() if not (row.bound.value() or row.bound.errors)]

    @property
    def unused_columns(self) -> list[str]:
        """Return the columns from which nothing is taken."""
        used = set(self.mapping().values()) if self.is_bound else set(self._run.mapping.values())
        return [name for name in self._run.columns if name not in used]

    @property
    def has_days(self) -> bool:
        """Return whether the kind has dates, which may be written in several ways."""
        return any(field.type.is_day for field in self._run.its_kind.fields)

    @property
    def has_numbers(self) -> bool:
        """Return whether the kind has numbers, which may be written in several ways."""
        return any(field.type.is_number for field in self._run.its_kind.fields)

    def clean(self) -> dict[str, Any]:
        """Refuse a required field without a column, and a column that fills two fields."""
        said: dict[str, str] = {}
        for field in self._run.its_kind.fields:
            column = self.cleaned_data.get(field.name)
            if field.required and not column:
                label = say(label_id(field.name))
                self.add_error(field.name, say("imports-column-missing", field=label))
            if column and column in said:
                other = say(label_id(said[column]))
                self.add_error(field.name, say("imports-column-twice", other=other))
            said.setdefault(column or "", field.name)
        return self.cleaned_data

    def mapping(self) -> dict[str, str]:
        """Return the columns that were chosen, by field."""
        names = (field.name for field in self._run.its_kind.fields)
        chosen = self.cleaned_data if hasattr(self, "cleaned_data") else {}
        return {name: column for name in names if (column := chosen.get(name))}

    @property
    def day_first(self) -> bool | None:
        """Return whether days come before months; None where that is recognised."""
        return _DAY_FIRST.get(self.cleaned_data.get("dates", ""))

    @property
    def decimal(self) -> str:
        """Return the decimal sign; nothing where that is recognised."""
        return str(self.cleaned_data.get("decimals", ""))

    def _optional_rows(self) -> list[MappingRow]:
        return [self._row(field) for field in self._run.its_kind.fields if not field.required]

    def _row(self, field: Field) -> MappingRow:
        bound = self[field.name]
        column = bound.value()
        samples = {each.name: each.samples for each in self._run.contents.columns}
        return MappingRow(bound, samples.get(column, ()), self._certainty(field, column))

    def _certainty(self, field: Field, column: str) -> str:
        match: Match | None = self._recognised.get(field.name)
        if not column:
            return ""
        return match.certainty.value if match and match.column == column else "said"

    def _say_what_was_wrong(self) -> None:
        """Show beside its field what the last check could not decide."""
        problem = self._run.problem
        if problem and not self.is_bound:
            sentence = say(problem["message"], **problem["arguments"])
            self._errors = forms.utils.ErrorDict()
            place = problem["field"] if problem["field"] in self.fields else "__all__"
            self._errors[place] = self.error_class([sentence])


def _column_choice(
    field: Field, columns: list[tuple[str, str]], chosen: str | None
) -> forms.ChoiceField:
    return forms.ChoiceField(
        label=say(label_id(field.name)), choices=columns, required=False, initial=chosen or ""
    )


def _ways_of_writing(run: ImportRun) -> dict[str, forms.Field]:
    day_first = {True: "day", False: "month", None: ""}[run.day_first]
    dates = [(value, say(f"imports-dates-{way}")) for value, way in _DATES.items()]
    decimals = [(value, say(f"imports-decimals-{way}")) for value, way in _DECIMALS.items()]
    return {
        "dates": forms.ChoiceField(
            label=say("imports-dates"), choices=dates, required=False, initial=day_first
        ),
        "decimals": forms.ChoiceField(
            label=say("imports-decimals"), choices=decimals, required=False, initial=run.decimal
        ),
    }


_DATES = {"": "recognised", "day": "day-first", "month": "month-first"}
_DECIMALS = {"": "recognised", ",": "comma", ".": "point"}
