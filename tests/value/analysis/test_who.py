"""A report is read by who may see all its customers today, and by nobody else."""

import pytest
from django.test import Client
from django.urls import reverse

from quilate.core.models import Person
from quilate.segments.models import Segment
from quilate.value.analysis.models import Analysis
from tests.people import AT, branch, person, team
from tests.value.analysis.analysed_company import analysis_by, company_to_analyse

pytestmark = pytest.mark.django_db
RULE = {"join": "all", "parts": [{"fact": "clv", "is": "at-least", "values": ["0"]}]}


def statuses(client: Client, somebody: Person, *analyses: Analysis) -> list[int]:
    client.force_login(somebody)
    return [client.get(reverse("analysis", args=[each.pk])).status_code for each in analyses]


def test_who_sees_a_part_reads_reports_of_exactly_that_part(client: Client) -> None:
    valued = company_to_analyse(number=12)
    north, south = valued.north, valued.south
    director, northern = person(), person("sales", "branch", branch=north)
    whole, of_north, of_seller = map(analysis_by, (director, northern, valued.seller))

    assert statuses(client, director, whole, of_north, of_seller) == [200, 200, 200]
    assert statuses(client, northern, whole, of_north, of_seller) == [404, 200, 404]
    assert statuses(client, valued.seller, whole, of_north, of_seller) == [404, 404, 200]
    colleague = person("finance", "branch", branch=north)
    assert statuses(client, colleague, whole, of_north, of_seller) == [404, 200, 404]
    for stranger in (
        person("sales", "branch", branch=south),
        person("sales", "team", branch=north, team=team("B", north)),
        person("sales", "own", branch=north),
    ):
        assert statuses(client, stranger, whole, of_north, of_seller) == [404, 404, 404]
        assert not client.get(reverse("analyses")).context["page"].rows


def test_who_made_a_report_and_has_less_reach_since_does_not_read_it(client: Client) -> None:
    company_to_analyse(number=12)
    somebody = person()
    whole = analysis_by(somebody)

    Person.objects.filter(pk=somebody.pk).update(scope="own")

    somebody.refresh_from_db()
    assert statuses(client, somebody, whole) == [404]


def test_a_report_by_what_somebody_may_not_see_is_not_theirs(client: Client) -> None:
    company_to_analyse(number=12)
    whole = analysis_by(person())
    Analysis.objects.none()
    values = {f.attname: getattr(whole, f.attname) for f in whole._meta.fields if f.attname != "id"}
    guarded = Analysis.objects.create(**values | {"needs": "see-personal-data"})

    visible = Analysis.objects.visible_to(person("reading"))

    assert whole in visible and guarded not in visible


def test_a_segment_that_is_not_shared_keeps_its_name(client: Client) -> None:
    company_to_analyse(number=12)
    olga = person()
    segment = Segment.objects.create(
        name="Secret", rule=RULE, owner=olga, created_at=AT, changed_at=AT
    )
    kept = analysis_by(olga, "segment", str(segment.pk))

    for somebody, is_named in ((olga, True), (person("finance"), False)):
        client.force_login(somebody)
        page = client.get(reverse("analysis", args=[kept.pk])).content.decode()
        assert ("Secret" in page) == is_named
        assert ("A segment that is not shared with you" in page) != is_named


def test_who_may_not_export_takes_no_groups_away(client: Client) -> None:
    valued = company_to_analyse(number=12)
    kept = analysis_by(valued.seller)
    client.force_login(valued.seller)

    assert client.post(reverse("export-analysis", args=[kept.pk, "csv"])).status_code == 403


def test_nobody_takes_away_a_report_that_they_may_not_read(client: Client) -> None:
    company_to_analyse(number=12)
    whole = analysis_by(person())
    client.force_login(person("marketing", "branch", branch=branch("Sur")))

    assert client.post(reverse("export-analysis", args=[whole.pk, "csv"])).status_code == 404
