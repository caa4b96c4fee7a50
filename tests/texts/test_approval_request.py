"""The message that asks for a yes holds all that is needed to answer it, and nothing private."""

from msgspec.structs import replace

from builders import channel, moment, plan, post
from compassdesk.domain.plan import Placement
from compassdesk.texts.approval_request import request
from compassdesk.texts.names import Names

NAMES = Names(plan())
PUMP = replace(
    post("send", "2027-03-10T13:00", title="New pump", channels=("li", "x"), body="It pumps.\n\nReally."),
    private_note="Nobody may read this",
    link="https://delta.example/pump",
)


def test_one_item_with_a_text_for_each_channel() -> None:
    item = replace(PUMP, placements=(Placement("x", "It pumps!"),))
    assert request([item], NAMES, "marc", moment("2027-03-10T12:00")) == (
        "Hello Marc,\n\n"
        "Would you say yes to the 1 item(s) below, before Wed 10 Mar 2027 12:00?\n\n"
        "New pump\nWed 10 Mar 2027 13:00 · LI and X\n\nLI:\nIt pumps.\n\nReally.\n\nX:\nIt pumps!\n\n"
        "https://delta.example/pump\n\n"
        "Answer with “yes”, or say what should be different.\n"
    )


def test_several_are_numbered_in_their_order_and_what_has_no_time_comes_last() -> None:
    idea = replace(post("send", None, title="Some day"), status="idea")
    early = post("send", "2027-03-09T09:00", title="Early", channels=("li",))
    said = request([idea, PUMP, early], NAMES, None, None)
    assert said.startswith("Hello,\n\nWould you say yes to the 3 item(s) below?\n\n1. Early\n")
    assert "\n\n2. New pump\n" in said
    assert "\n\n3. Some day\n\nAnswer" in said


def test_nothing_private_stands_in_it() -> None:
    assert "Nobody may read this" not in request([PUMP], NAMES, "marc", None)


def test_every_channel_is_named_however_many() -> None:
    names = Names(replace(plan(), channels=tuple(channel(key, "x", name=key.upper()) for key in "abcde")))
    everywhere = post("send", "2027-03-10T13:00", channels=tuple("abcde"), body="It pumps.")
    assert "13:00 · A, B, C, D and E\n" in request([everywhere], names, None, None)
