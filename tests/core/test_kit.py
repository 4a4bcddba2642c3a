"""The pieces of the interface kit say what they must, to everybody."""

from typing import NamedTuple

from django import forms
from django.template import engines
from django.test import RequestFactory
from django.urls import reverse
from django.utils import translation

from quilate.core.roles import Permission
from quilate.core.rooms import Room
from quilate.core.templatetags.shell import doors


class Page(NamedTuple):
    before: str = ""
    after: str = ""


class Contact(forms.Form):
    email = forms.EmailField(label="E-mail", help_text="Where to write")
    note = forms.CharField(required=False)


def drawn(template: str, address: str = "/list", **shown: object) -> str:
    request = RequestFactory().get(address)
    with translation.override("en"):
        return engines["django"].from_string(template).render({"request": request, **shown})


def test_a_field_is_tied_to_its_help_and_its_error() -> None:
    html = drawn("{% field form.email %}", form=Contact({"email": "nobody@"}))

    assert 'aria-invalid="true"' in html
    assert 'aria-describedby="id_email_helptext id_email_error"' in html
    assert 'id="id_email_helptext"' in html
    assert 'id="id_email_error"' in html


def test_a_field_says_when_it_may_be_left_empty() -> None:
    assert "(optional)" in drawn("{% field form.note %}", form=Contact())
    assert "(optional)" not in drawn("{% field form.email %}", form=Contact())


def test_a_figure_opens_its_definition() -> None:
    html = drawn('{% figure label="CLV" value="9" %}What it is.{% endfigure %}')
    target = html.split('popovertarget="')[1].split('"')[0]

    assert f'id="{target}"' in html
    assert "What it is." in html


def test_an_assumed_figure_says_so() -> None:
    assert "assumed" in drawn('{% figure label="a" value="1" assumed=True %}b{% endfigure %}')


def test_what_people_wrote_is_escaped() -> None:
    written = "<b>&"

    for piece in (
        "{% badge text %}",
        "{% notice text %}",
        "{% card title=text %}{{ text }}{% endcard %}",
        "{% page_heading title=text %}{% endpage_heading %}",
        "{% column text %}",
    ):
        assert "<b>" not in drawn(piece, text=written)


def test_pages_keep_the_filters_of_the_list() -> None:
    html = drawn("{% pager page %}", "/list?q=ana&cursor=old", page=Page(after="new"))

    assert "?q=ana&amp;cursor=new" in html
    assert 'rel="prev"' not in html


def test_a_list_of_one_page_leads_nowhere() -> None:
    assert drawn("{% pager page %}", "/list", page=Page()) == ""


def test_a_heading_sorts_and_then_turns_the_order() -> None:
    text = '{% column "Name" "name" %}'

    assert "?sort=name" in drawn(text, "/list?cursor=far")
    assert "cursor" not in drawn(text, "/list?cursor=far")
    assert "?sort=-name" in drawn(text, "/list?sort=name")
    assert 'aria-sort="ascending"' in drawn(text, "/list?sort=name")
    assert 'aria-sort="descending"' in drawn(text, "/list?sort=-name")


def test_a_list_says_how_it_is_sorted_when_its_address_does_not() -> None:
    text = '{% column "Name" "name" sort="-name" %}'

    assert 'aria-sort="descending"' in drawn(text, "/list")
    assert "?sort=name" in drawn(text, "/list")


def test_a_chart_carries_its_option_without_a_script() -> None:
    html = drawn(
        '{% chart title="t" option=option %}<table></table>{% endchart %}', option={"a": "'<"}
    )

    assert "data-chart=" in html
    assert "<script" not in html
    assert "&#x27;&lt;" in html


def test_home_is_current_only_when_one_is_nowhere_else() -> None:
    home = Room("home", "home", "house", "h", Permission.SEE_CUSTOMERS)
    within, at_home = (
        doors([home], RequestFactory().get(path))[0].is_current
        for path in (reverse("preferences"), reverse("home"))
    )

    assert at_home
    assert not within


def test_the_address_of_a_row_is_that_of_its_route() -> None:
    for route in ("customer", "customer-change"):
        assert drawn("{% row_address route 12 %}", route=route) == reverse(route, args=[12])
