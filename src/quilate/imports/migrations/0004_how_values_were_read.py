from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('imports', '0003_whom_an_import_touched'),
    ]

    operations = [
        migrations.AddField(
            model_name='importrun',
            name='written',
            field=models.JSONField(default=dict),
        ),
    ]
