"""The line about a length: what stands beside a text and above it counts too."""

from builders import channel
from compassdesk.domain.attachments import Attachment
from compassdesk.texts.text_counts import spelled

PICTURE = Attachment("a", "i1", "a.jpg", kind="jpeg")


def test_beside_a_picture_a_text_may_be_shorter(qapp):
    telegram = channel("t", network="telegram")
    assert spelled(telegram, "a" * 2000) == ("2000 of 4096", True)
    line, fits = spelled(telegram, "a" * 2000, (PICTURE,))
    assert (line.startswith("2000 of 1024"), fits) == (True, False)
    assert "beside what is attached" in line
    own = channel("t", network="telegram", text_limit=3000)
    assert spelled(own, "a" * 2000, (PICTURE,)) == ("2000 of 3000", True)


def test_a_title_that_is_too_long_is_told_where_a_post_has_one(qapp):
    tube = channel("y", network="youtube")
    assert spelled(tube, "a", title="b" * 100) == ("1 of 5000 bytes", True)
    assert spelled(tube, "a", title="b" * 101) == ("1 of 5000 bytes · the title is 101 of 100", False)
    assert spelled(channel("x", network="x"), "a", title="b" * 101)[1]
