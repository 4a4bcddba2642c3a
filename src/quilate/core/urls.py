"""Addresses of the core."""

from django.conf import settings
from django.urls import URLPattern, path

from quilate.core.gallery import gallery
from quilate.core.preferences import keep_preferences

urlpatterns: list[URLPattern] = [path("preferences", keep_preferences, name="preferences")]
if settings.DEBUG:
    urlpatterns.append(path("gallery", gallery, name="gallery"))
