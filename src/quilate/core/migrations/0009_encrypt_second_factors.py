from django.db import migrations

from quilate.core.second_factor import encrypted_data


def encrypt(apps, _schema_editor):
    """Encrypt the secrets that were kept in clear."""
    for factor in apps.get_model("mfa", "Authenticator").objects.exclude(type="webauthn"):
        factor.data = encrypted_data(factor.data)
        factor.save(update_fields=["data"])


class Migration(migrations.Migration):

    dependencies = [
        ("core", "0008_changed_customers"),
        ("mfa", "0003_authenticator_type_uniq"),
    ]

    operations = [
        migrations.RunPython(encrypt, migrations.RunPython.noop),
    ]
