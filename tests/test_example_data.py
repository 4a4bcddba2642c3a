"""The data that ships with the package is the published one, whole."""

import gzip

from quilate import example


def test_the_example_has_every_transaction_and_customer_that_was_published() -> None:
    header, *lines = gzip.decompress(example.path().read_bytes()).decode("ascii").splitlines()

    assert header.split() == ["customer_id", "date", "number_of_cds", "dollar_value"]
    assert len(lines) == 69_659
    assert len({line.split()[0] for line in lines}) == 23_570


def test_the_example_carries_no_time_stamp_so_that_each_build_is_the_same() -> None:
    time_stamp = example.path().read_bytes()[4:8]

    assert time_stamp == bytes(4)


def test_the_example_says_where_it_comes_from_and_under_which_licence() -> None:
    source = example.path().with_name("SOURCE.md").read_text(encoding="utf-8")

    assert "brucehardie.com" in source
    assert "MIT licence" in source
