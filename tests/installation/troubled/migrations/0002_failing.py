from django.db import migrations

from tests.installation import troubled


def fail(_apps, _editor):
    if troubled.FAILURE:
        raise troubled.FAILURE("a step that fails on purpose")


class Migration(migrations.Migration):
    dependencies = [("troubled", "0001_initial")]
    operations = [
        migrations.RunSQL("INSERT INTO troubled_trouble (id) VALUES (1)"),
        migrations.RunPython(fail),
    ]
