"""What is put into HTML comes out as Django's own way of it does."""

from django.utils.functional import lazystr
from django.utils.html import format_html
from django.utils.safestring import SafeString
from hypothesis import given
from hypothesis import strategies as st

from quilate.core.markup import html_of

texts = st.text(st.sampled_from("a<>&\"' {}ñ"))
values = st.one_of(
    texts,
    texts.map(SafeString),
    texts.map(lazystr),
    st.integers(),
    st.none(),
    st.decimals(allow_nan=False),
)


@given(st.lists(values, min_size=3, max_size=3))
def test_values_are_escaped_as_django_escapes_them(put: list[object]) -> None:
    shape = '<b title="{}">{}</b> {}'

    assert html_of(shape, *put) == format_html(shape, *put)
    assert isinstance(html_of(shape, *put), SafeString)


def test_a_sentence_with_a_sign_of_html_stays_a_sentence() -> None:
    assert html_of("<b>{}</b>", "<i>") == "<b>&lt;i&gt;</b>"
