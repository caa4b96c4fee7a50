"""What of a post is looked at, however much there is of it."""

from builders import channel, plan, post
from compassdesk.domain.post_as_seen import MOST_LINES, MOST_SHOWN, post_as_seen
from compassdesk.domain.text_folds import TextFold


def test_no_more_is_looked_at_than_letters_and_lines_that_anybody_reads():
    x = channel("x", network="x")
    item = post("send", "2027-03-01T09:00", id="i1", channels=("x",))
    made = plan(item, channels=(x,))
    lines = post_as_seen(made, item, x, "\n" * 3_000 + "end", TextFold()).text
    assert lines.count("\n") == MOST_LINES - 1
    assert len(post_as_seen(made, item, x, "a" * 9_000, TextFold()).text) == MOST_SHOWN
    assert post_as_seen(made, item, x, "one\ntwo", TextFold()).text == "one\ntwo"
