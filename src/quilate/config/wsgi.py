"""What a web server calls."""

import gc
import os

from django.core.wsgi import get_wsgi_application

from quilate.config.garbage import spare_what_is_there

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "quilate.config.settings")

application = get_wsgi_application()

# What stands by now stays: looking through it for what can be thrown away took a twentieth of every
# page. Pages throw away nearly all that they make by themselves.
gc.collect()
spare_what_is_there()
gc.set_threshold(20_000, 20, 20)
