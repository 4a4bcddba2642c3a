"""What is known of who customers are, and of what they agreed to."""

from collections.abc import Iterator

from quilate.core.facts import Column, Fact, FactTable, Kind, Source, everybody_is, know, know_each
from quilate.core.models import Person
from quilate.core.places import country_choices
from quilate.core.roles import Permission
from quilate.core.speech import say, say_later
from quilate.customers.consenting import CHANNELS, PURPOSES
from quilate.customers.models import Consent, Customer, OwnField, OwnValue
from quilate.customers.places import branches_within_reach, owners_within_reach, teams_within_reach

_PEOPLE = Customer._meta.db_table
_SEXES = ("female", "male", "other")
_LANGUAGES = ("es", "en")
#: What the law has kept, or a life, was not given so that customers be chosen by it.
_BASES = (OwnField.LegalBasis.CONSENT, OwnField.LegalBasis.CONTRACT, OwnField.LegalBasis.INTEREST)


def _kinds(_person: Person) -> list[tuple[str, str]]:
    return [(kind.value, say(f"customers-kind-{kind.value}")) for kind in Customer.Kind]


def _sexes(_person: Person) -> list[tuple[str, str]]:
    return [(sex, say(f"customers-sex-{sex}")) for sex in _SEXES]


def _languages(_person: Person) -> list[tuple[str, str]]:
    return [(language, say(f"customers-language-{language}")) for language in _LANGUAGES]


def _countries(_person: Person) -> list[tuple[str, str]]:
    return country_choices()


def _branches(person: Person) -> list[tuple[str, str]]:
    return [(str(each.pk), str(each)) for each in branches_within_reach(person)]


def _teams(person: Person) -> list[tuple[str, str]]:
    within = teams_within_reach(person).select_related("branch")
    return [(str(each.pk), f"{each.name} · {each.branch}") for each in within]


def _owners(person: Person) -> list[tuple[str, str]]:
    named = owners_within_reach(person).values_list("pk", "name", "email")
    return [(str(number), name or email) for number, name, email in named]


PROFILE = FactTable(
    "profile",
    title="customers-facts-profile",
    facts=(
        Fact("kind", Kind.CHOICE, "customers-kind", choices=_kinds),
        Fact("country", Kind.CHOICE, "customers-country", choices=_countries),
        Fact("region", Kind.CHOICE, "customers-region"),
        Fact("city", Kind.CHOICE, "customers-city"),
        Fact("age", Kind.NUMBER, "customers-fact-age"),
        Fact("sex", Kind.CHOICE, "customers-sex", choices=_sexes),
        Fact("language", Kind.CHOICE, "customers-language", choices=_languages),
        Fact("customer_since", Kind.DAY, "customers-fact-since", told="customers-told-since"),
        Fact("branch", Kind.CHOICE, "customers-branch", choices=_branches),
        Fact("team", Kind.CHOICE, "customers-team", choices=_teams),
        Fact("owner", Kind.CHOICE, "customers-owner", choices=_owners),
        Fact("has_owner", Kind.FLAG, "customers-fact-has-owner"),
        Fact("in_household", Kind.FLAG, "customers-fact-household"),
        Fact("is_part", Kind.FLAG, "customers-fact-part"),
    ),
    sources={
        "people": Source(
            f"""
            SELECT id AS customer_id, kind, country, region, city, birth_date, sex, language,
                created_on, branch_id, team_id, owner_id, household_id, parent_id
            FROM {_PEOPLE}
            """,
            dict.fromkeys(("kind", "country", "region", "city", "sex", "language"), Column.TEXT)
            | dict.fromkeys(("birth_date", "created_on"), Column.DAY)
            | dict.fromkeys(
                ("branch_id", "team_id", "owner_id", "household_id", "parent_id"), Column.WHOLE
            ),
        )
    },
    sql="""
        SELECT customer_id, kind, country, region, city, sex, language,
            date_sub('year', birth_date, getvariable('today')) AS age,
            created_on AS customer_since,
            branch_id AS branch, team_id AS team, owner_id AS owner,
            owner_id IS NOT NULL AS has_owner,
            household_id IS NOT NULL AS in_household,
            parent_id IS NOT NULL AS is_part
        FROM people
    """,
)


def _consent(channel: str, purpose: str) -> Fact:
    return Fact(
        f"agreed_{channel}_{purpose}",
        Kind.FLAG,
        "customers-fact-agreed",
        when_absent=False,
        arguments={
            "channel": say_later("customers-channel", code=channel),
            "purpose": say_later("customers-purpose", code=purpose),
        },
    )


def _whether_agreed(channel: str, purpose: str) -> str:
    about = f"channel = '{channel}' AND purpose = '{purpose}'"
    return f"any_value(given) FILTER ({about}) AS agreed_{channel}_{purpose}"


_DECIDED = [(channel, purpose) for purpose in PURPOSES for channel in CHANNELS]
CONSENTS = FactTable(
    "consents",
    title="customers-facts-consents",
    facts=tuple(_consent(channel, purpose) for channel, purpose in _DECIDED),
    sources={
        "decisions": Source(
            "SELECT id, customer_id, channel, purpose, given, decided_at"
            f" FROM {Consent._meta.db_table}",
            {
                "id": Column.WHOLE,
                "channel": Column.TEXT,
                "purpose": Column.TEXT,
                "given": Column.FLAG,
                "decided_at": Column.TEXT,
            },
        )
    },
    sql=f"""
        SELECT customer_id, {", ".join(_whether_agreed(*decided) for decided in _DECIDED)}
        FROM (
            -- Of two decisions at the same moment the withdrawal holds, of two alike the later.
            SELECT customer_id, channel, purpose,
                arg_max(given, (CAST(decided_at AS TIMESTAMP), NOT given, id)) AS given
            FROM decisions GROUP BY customer_id, channel, purpose
        )
        GROUP BY customer_id
    """,
)


def own_facts() -> Iterator[FactTable]:
    """Return the own fields that are kept for what lets customers be chosen by them."""
    allowed = OwnField.objects.offered().filter(legal_basis__in=_BASES)
    fields = list(allowed.exclude(kind=OwnField.Kind.SEVERAL).order_by("name"))
    if not fields:
        return
    columns = ", ".join(_own_column(each) for each in fields)
    yield FactTable(
        "own_fields",
        title="customers-own-fields",
        facts=tuple(_own_fact(each) for each in fields),
        sources={
            "own_values": Source(
                f"SELECT customer_id, field_id, value FROM {OwnValue._meta.db_table}",
                {"field_id": Column.WHOLE, "value": Column.TEXT},
            )
        },
        sql=f"SELECT customer_id, {columns} FROM own_values GROUP BY customer_id",
    )


_OWN_KINDS = {
    OwnField.Kind.NUMBER: Kind.NUMBER,
    OwnField.Kind.MONEY: Kind.MONEY,
    OwnField.Kind.DAY: Kind.DAY,
    OwnField.Kind.YES_NO: Kind.FLAG,
}
_OWN_CASTS = {
    Kind.NUMBER: "DOUBLE",
    Kind.MONEY: "DECIMAL(18,2)",
    Kind.DAY: "DATE",
    Kind.FLAG: "BOOLEAN",
    Kind.CHOICE: "VARCHAR",
}


def _own_fact(field: OwnField) -> Fact:
    options = [(str(option), str(option)) for option in field.options]
    return Fact(
        f"own_{field.pk}",
        _own_kind(field),
        "customers-fact-own",
        choices=(lambda _person: options) if options else None,
        needs=Permission.SEE_PERSONAL_DATA if field.is_personal else Permission.SEE_CUSTOMERS,
        arguments={"name": field.name},
    )


def _own_column(field: OwnField) -> str:
    value = f"CAST(CAST(value AS JSON) ->> '$' AS {_OWN_CASTS[_own_kind(field)]})"
    return f"any_value({value}) FILTER (field_id = {field.pk}) AS own_{field.pk}"


def _own_kind(field: OwnField) -> Kind:
    return _OWN_KINDS.get(OwnField.Kind(field.kind), Kind.CHOICE)


everybody_is(
    f"""
    SELECT id AS customer_id, branch_id, team_id, owner_id FROM {_PEOPLE}
    WHERE merged_into_id IS NULL AND erased_at IS NULL
    """
)
know(PROFILE)
know(CONSENTS)
know_each(own_facts)
