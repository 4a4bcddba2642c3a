"""Where the rooms stand: value and segments within reach of a thumb."""

import re

import pytest
from django.test import Client
from django.urls import reverse

from tests.activity_tables import house
from tests.people import person

pytestmark = pytest.mark.django_db


def test_a_phone_has_value_and_segments_at_its_foot(client: Client) -> None:
    house()
    client.force_login(person())
    page = client.get(reverse("home")).content.decode()
    foot = page.partition('<nav class="below')[2].partition("</nav>")[0]

    rooms = ("home", "value", "customers", "segments")
    assert re.findall('href="([^"]+)"', foot) == [reverse(room) for room in rooms]
