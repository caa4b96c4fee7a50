"""Private notes are in no export unless they are asked for: what goes out is the same whatever they say."""

from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from builders import campaign, plan, post, slot
from compassdesk.domain.plan import Plan
from compassdesk.formats import known
from compassdesk.formats.exporting import made
from compassdesk.services.exports import Choices, of_plan
from pages_of_pdf import undated

STAMP = datetime(2027, 2, 26, 12, 0, tzinfo=UTC)

WHOLE = {"plan"}
"""Formats that are the client itself, to come back as it was; docs/formats.md says so of them."""
WAYS = [
    (kind.key, layout)
    for kind in known.written()
    if kind.key not in WHOLE
    for layout in ([one.key for one in kind.layouts] or [""])
]


def noted(words: str) -> Plan:
    """A week in which everything that can have a private note has these words in it."""
    items = (
        post("send", "2027-03-01T09:00", id="a", title="New pump", channels=("li", "x"), speaker="marc"),
        post("activate", "2027-03-02T09:00", id="b", channels=("x",), speaker="lisa", status="in_review"),
        slot("respond", "2027-03-02T13:00", id="c", speaker="marc"),
        post("send", None, id="d", status="idea"),
    )
    marked = tuple(replace(item, private_note=words) for item in items)
    return plan(*marked, campaigns=(campaign("spring", "2027-03-01", "2027-03-05"),))


def written(key: str, layout: str, words: str, *, with_notes: bool = False) -> bytes:
    choices = Choices(with_names=True, with_initials=True, with_notes=with_notes, layout=layout, moment=STAMP)
    content = made(known.named(key), of_plan(noted(words)), choices).content
    return undated(content) if key == "pdf" else content


@pytest.mark.parametrize(("key", "layout"), WAYS)
def test_they_do_not_go_out(key: str, layout: str, qapp) -> None:
    assert written(key, layout, "Nobody may read this") == written(key, layout, "")


def test_every_format_that_takes_them_gives_them_when_asked(qapp) -> None:
    taking = [kind for kind in known.written() if "notes" in kind.takes]
    assert taking
    for kind in taking:
        layout = next((one.key for one in kind.layouts), "")
        assert written(kind.key, layout, "Some words", with_notes=True) != written(
            kind.key, layout, "", with_notes=True
        )


def test_the_whole_plan_keeps_them() -> None:
    for key in WHOLE:
        assert b"Nobody may read this" in written(key, "", "Nobody may read this")
