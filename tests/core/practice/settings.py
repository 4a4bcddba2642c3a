"""The settings of a worker in a process of its own, which knows the jobs to practise on."""

from quilate.config.settings import *  # noqa: F403
from quilate.config.settings import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "tests.core.practice"]
