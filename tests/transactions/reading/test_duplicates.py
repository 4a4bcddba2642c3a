"""Lines that repeat another exactly are counted, and dropped only on request."""

TEXT = """customer_id,date,amount,note
A,2024-01-30,5.00,x
A,2024-01-30,5.00,x
A,2024-01-30,5.00,y
B,2024-01-30,6.00,x
A,2024-01-30,5.00,x
guest,2024-01-30,1.00,
guest,2024-01-30,1.00,
"""


def test_repeats_are_reported_and_kept(reading):
    read = reading(TEXT)

    assert (read.account.duplicates, read.account.rows_used, read.account.money) == (3, 5, 26)
    assert "3 lines repeat another exactly and are kept" in read.says()


def test_repeats_are_dropped_on_request_and_stand_among_the_rejects(reading):
    read = reading(TEXT, drop_duplicates=True)

    assert (read.account.rows_used, read.account.rows_guest) == (3, 1)
    assert [line for line, *_ in read.rejects] == [3, 6, 8]
    assert {reason for *_, reason in read.rejects} == {"transactions-reject-duplicate"}
    assert read.account.adds_up
