from django.db import migrations, models


class Migration(migrations.Migration):
    operations = [
        migrations.CreateModel("Trouble", [("id", models.BigAutoField(primary_key=True))]),
        migrations.RunSQL("DELETE FROM core_branch"),
    ]
