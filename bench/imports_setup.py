"""``python -m bench.imports_setup``: an empty installation with a company and its administrator.

A process of its own, since Django keeps to one database.
"""

import django

django.setup()

from django.core.management import call_command  # noqa: E402 - Django has to be up before

from quilate.core.models import Company, Person  # noqa: E402
from quilate.core.roles import Area, Scope  # noqa: E402


def main() -> None:
    """Make the tables, the company and somebody in whose name files are brought."""
    call_command("migrate", interactive=False, verbosity=0)
    Company.objects.create(
        id=1, name="Bench", country="ES", currency="EUR", time_zone="Europe/Madrid"
    )
    Person.objects.create_user(
        "administration@example.com", name="Bench", area=Area.ADMINISTRATION, scope=Scope.ALL
    )


if __name__ == "__main__":
    main()
