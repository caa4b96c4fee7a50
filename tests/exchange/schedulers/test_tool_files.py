"""Files for scheduling tools: the headings and forms of each, text exactly as written, split and limited."""

import csv
import io
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders import channel, client, moment, person, plan, post, slot
from compassdesk.domain.attachments import Attachment, record_of
from compassdesk.domain.errors import InputError
from compassdesk.domain.handed_to import handed_over, told
from compassdesk.domain.plan import Placement, Plan
from compassdesk.domain.reschedule import duplicated
from compassdesk.exchange.schedulers.dry_run import HandOverWish
from compassdesk.exchange.schedulers.tool_files import HandOver
from compassdesk.exchange.schedulers.tool_profile import profile
from compassdesk.exchange.schedulers.tool_table import columns_found, read_tool_table
from compassdesk.services.handing_over import look
from compassdesk.services.scheduler_profiles import scheduler_profiles

TOOLS = scheduler_profiles(Path(__file__).parent / "none")
"""Ours alone, whatever lies in the config folder of whoever runs the tests."""
NOW = moment("2027-03-01T08:00")
HEAD = "name = 'A'\nchecked_on = 2026-01-01\nsource = 'b'"
"""What every profile says."""
ASKED = HandOverWish(now=NOW, zone="Europe/Amsterdam")


def over(made: Plan, tool: str, asked: HandOverWish = ASKED, **said: object) -> HandOver:
    return look(made, TOOLS[tool], asked, **said)  # type: ignore[arg-type]  # as `look` takes them


def rows(content: bytes, delimiter: str = ",") -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=delimiter))


def reasons(found: HandOver) -> list[tuple[str, bool]]:
    return [(one.code, one.stops) for one in found.problems]


def on(starts: str | None, text: str = "Hello", *channels: str, **values: object):
    return post("send", starts, channels=channels or ("li",), body=text, **{"speaker": "marc", **values})


def pictured(item: str, *names: str) -> tuple:
    return tuple(
        record_of(Attachment(f"{item}-{at}", item, name, alt=f"Picture {at}", kind="jpeg", position=at))
        for at, name in enumerate(names)
    )


def test_buffer_has_a_file_for_each_channel_with_times_of_the_clients_clock() -> None:
    first = on("2027-03-02T09:00", "=SUM(1,2) @delta\nLine two", "li", "x", labels=("tip", "water"))
    found = over(plan(first, on("2027-03-01T17:30")), "buffer")
    assert [file.name for file in found.files] == ["Buffer LI.csv", "Buffer X.csv"]
    assert rows(found.files[0].content) == [
        ["Text", "Image URL", "Tags", "Posting Time"],
        ["Hello", "", "", "2027-03-01 17:30"],
        ["=SUM(1,2) @delta\nLine two", "", "tip,water", "2027-03-02 09:00"],
    ]
    assert b"\r\n\r\n" not in found.files[0].content, "a blank row ends the upload"


def test_a_channels_own_text_and_time_go_out_there() -> None:
    own = Placement("x", text="Short", starts_at=moment("2027-03-02T12:00"))
    found = over(plan(on("2027-03-02T09:00", "Long", "li", "x", placements=(own,))), "buffer")
    assert [rows(file.content)[1] for file in found.files] == [
        ["Long", "", "", "2027-03-02 09:00"],
        ["Short", "", "", "2027-03-02 12:00"],
    ]


def test_metricool_takes_all_networks_in_one_row_while_they_say_alike() -> None:
    own = Placement("x", text="Short")
    made = plan(
        on("2027-03-02T09:00", "Long", "li", "x", "fb", placements=(own,), first_comment="More below"),
        channels=(channel("li"), channel("x", "x", position=1), channel("fb", "facebook", position=2)),
    )
    (file,) = over(made, "metricool").files
    heads, *lines = rows(file.content)
    told = [dict(zip(heads, line, strict=True)) for line in lines]
    assert [(one["Text"], one["LinkedIn"], one["Facebook"], one["Twitter/X"]) for one in told] == [
        ("Long", "TRUE", "TRUE", "FALSE"),
        ("Short", "FALSE", "FALSE", "TRUE"),
    ]
    assert {(one["Date"], one["Time"], one["Draft"]) for one in told} == {("2027-03-02", "09:00:00", "FALSE")}
    assert heads[14:24] == [f"Picture Url {number}" for number in range(1, 11)]
    assert told[0]["First Comment Text"] == "More below"


def test_two_accounts_of_one_network_get_a_row_each() -> None:
    made = plan(on("2027-03-02T09:00", "Hello", "a", "b"), channels=(channel("a"), channel("b", position=1)))
    (file,) = over(made, "metricool").files
    assert len(rows(file.content)) == 3


def test_publer_joins_lines_and_names_its_twelve_columns() -> None:
    found = over(plan(on("2027-03-02T09:00", "One\nTwo", link="https://delta.example/a")), "publer")
    heads, line = rows(found.files[0].content)
    assert len(heads) == 12
    assert (line[0], line[1], line[2]) == ("2027-03-02 09:00", "One Two", "https://delta.example/a")
    assert reasons(found) == [("lines-joined", False)]


def test_hootsuite_has_no_headings_and_sprout_its_own_day() -> None:
    made = plan(on("2027-03-02T09:00"))
    assert rows(over(made, "hootsuite-classic").files[0].content) == [["03/02/2027 09:00", "Hello", ""]]
    assert rows(over(made, "sprout").files[0].content)[1] == ["02/03/2027", "09:00", "Hello", ""]


def test_times_are_told_on_the_clock_of_the_tool() -> None:
    made = plan(on("2027-03-27T09:00"), on("2027-03-28T09:00"))
    found = over(made, "buffer", replace(ASKED, tool_zone="UTC"))
    assert [line[3] for line in rows(found.files[0].content)[1:]] == ["2027-03-27 08:00", "2027-03-28 07:00"]
    with pytest.raises(InputError, match="no-such-zone"):
        over(made, "buffer", replace(ASKED, tool_zone="Mars/Base"))


def test_an_hour_that_a_clock_shows_twice_is_told() -> None:
    made = plan(on("2027-10-31T02:30"), on("2027-10-31T03:30", "Later"))
    assert reasons(over(made, "buffer")) == [("hour-twice", False)]
    assert reasons(over(made, "buffer", replace(ASKED, tool_zone="UTC"))) == []
    there = over(plan(on("2027-11-07T06:30")), "buffer", replace(ASKED, tool_zone="America/New_York"))
    assert reasons(there) == [("hour-twice", False)]


def test_media_are_named_alike_in_the_folder_and_in_the_address() -> None:
    item = on("2027-03-02T09:00", id="p", title="Café: één pomp!")
    made = plan(item, attachments=pictured("p", "DSC 1.jpg", "DSC 2.jpg"))
    found = over(made, "buffer")
    assert [one.name for one in found.media] == ["2027-03-02-cafe-een-pomp-1.jpg"]
    assert reasons(found) == [("needs-address", False), ("too-many-images", False)]
    assert rows(found.files[0].content)[1][1] == ""
    told = over(made, "gohighlevel", replace(ASKED, media_address="https://delta.example/media/"))
    assert rows(told.files[0].content)[1][3] == (
        "https://delta.example/media/2027-03-02-cafe-een-pomp-1.jpg,"
        "https://delta.example/media/2027-03-02-cafe-een-pomp-2.jpg"
    )
    assert reasons(told) == []


def test_two_posts_of_one_title_and_day_do_not_share_a_picture() -> None:
    made = plan(
        on("2027-03-02T09:00", id="p", title="Same"),
        on("2027-03-02T12:00", id="q", title="Same"),
        attachments=(*pictured("p", "a.jpg"), *pictured("q", "b.jpg")),
    )
    names = [one.name for one in over(made, "gohighlevel").media]
    assert len(set(names)) == 2, names


@pytest.mark.parametrize(
    ("item", "tool", "code"),
    [
        (on("2027-03-02T09:00", status="on_hold"), "buffer", "not-meant"),
        (on("2027-03-02T09:00", approver="lisa"), "buffer", "waits-for-yes"),
        (on("2027-03-02T09:00", status="published"), "buffer", "out-already"),
        (on("2027-03-02T09:00", " "), "buffer", "no-text"),
        (on("2027-03-02T09:00", "One\n---\nTwo", "x"), "buffer", "thread"),
        (on("2027-03-02T09:00", "a" * 281, "x"), "buffer", "too-long"),
        (on(None), "buffer", "no-time"),
        (on("2027-03-28T02:30"), "buffer", "skipped-time"),
        (on("2027-03-01T08:00"), "buffer", "past"),
        (on("2027-03-01T08:09"), "sprout", "too-soon"),
    ],
)
def test_what_stays_out_says_why(item, tool: str, code: str) -> None:
    found = over(plan(item), tool)
    assert (reasons(found), found.files) == ([(code, True)], ())


def test_slots_are_no_posts_and_are_not_spoken_of() -> None:
    assert over(plan(slot("respond", "2027-03-02T09:00")), "buffer") == HandOver(TOOLS["buffer"], (), (), ())


def test_a_network_that_a_tool_does_not_serve_is_told() -> None:
    made = plan(on("2027-03-02T09:00", "Hello", "nl"), channels=(channel("nl", "newsletter"),))
    assert reasons(over(made, "metricool")) == [("network-not-served", True)]


def test_posts_stand_as_far_apart_as_the_tool_asks_on_each_channel() -> None:
    made = plan(
        on("2027-03-02T09:00", "A"),
        on("2027-03-02T09:09", "B"),
        on("2027-03-02T09:10", "C"),
        on("2027-03-02T09:09", "D", "x"),
    )
    found = over(made, "sprout")
    assert reasons(found) == [("too-close", True)]
    assert [[line[2] for line in rows(file.content)[1:]] for file in found.files] == [["A", "C"], ["D"]]


def test_a_block_stays_out_until_it_was_passed_with_a_reason() -> None:
    minor = person("lisa", is_person=True, legal_basis="consent", withdrawn_on=moment("2027-02-01T00:00").date())
    made = plan(on("2027-03-02T09:00", speaker="lisa"), spokespersons=(minor,))
    found = over(made, "buffer")
    assert reasons(found) == [("blocked", True)]
    assert found.problems[0].values["checks"]


def test_what_was_handed_over_goes_out_again_only_when_asked_and_tells_when_it_changed() -> None:
    item = on("2027-03-02T09:00", status="approved")
    after = handed_over(item, [("li", told("Hello", item.starts_at))], "buffer", NOW)
    assert after.status == "scheduled"
    assert reasons(over(plan(after), "buffer")) == [("handed-already", True)]
    changed = replace(after, starts_at=moment("2027-03-02T10:00"))
    assert reasons(over(plan(changed), "buffer")) == [("handed-otherwise", True)]
    again = over(plan(changed), "buffer", replace(ASKED, again=True))
    assert [file.name for file in again.files] == ["Buffer LI.csv"]


def test_a_copy_of_what_was_handed_over_was_not() -> None:
    item = on("2027-03-02T09:00", status="approved")
    copy = duplicated(handed_over(item, [("li", told("Hello", item.starts_at))], "buffer", NOW))
    assert [file.name for file in over(plan(replace(copy, id="copy")), "buffer").files] == ["Buffer LI.csv"]


def test_a_table_of_the_tool_is_known_by_its_headings() -> None:
    metricool = TOOLS["metricool"]
    found = columns_found(["text", "Date", "Twitter", "Something new", "Picture Url 2"], metricool)
    assert [one.holds for one in found] == ["text", "day", "is_on", "nothing", "image"]
    assert found[4].number == 2


def test_a_table_of_the_tool_is_filled_and_what_stands_in_it_stays() -> None:
    metricool = TOOLS["metricool"]
    given = b'Date;New;Text;Twitter\r\n2027-01-01;x;"Ours; 1";FALSE\r\n'
    made = plan(on("2027-03-02T09:00", "Hello", "x"))
    (file,) = over(made, "metricool", template=read_tool_table(given, metricool)).files
    assert rows(file.content, ";") == [
        ["Date", "New", "Text", "Twitter"],
        ["2027-01-01", "x", "Ours; 1", "FALSE"],
        ["2027-03-02", "", "Hello", "TRUE"],
    ]


def test_rows_that_stood_in_a_table_go_out_once() -> None:
    known = replace(TOOLS["buffer"], most_rows=1)
    template = read_tool_table(b"Text,Posting Time\nEarlier,2027-01-01 09:00\n", known)
    made = plan(on("2027-03-02T09:00", "A"), on("2027-03-02T10:00", "B"))
    files = look(made, known, ASKED, template=template).files
    assert [[line[0] for line in rows(file.content)] for file in files] == [["Text", "Earlier", "A"], ["Text", "B"]]


@pytest.mark.parametrize("given", [b"", b"Name,Place\nA,B\n", b"PK\x03\x04", b"\x00", b"a" * 3_000_000])
def test_a_table_that_is_none_of_the_tool_says_so(given: bytes) -> None:
    with pytest.raises(InputError):
        read_tool_table(given, TOOLS["buffer"])


@pytest.mark.parametrize("tool", list(TOOLS))
def test_every_tool_says_when_and_where_it_was_read_and_writes_a_post(tool: str) -> None:
    known = TOOLS[tool]
    assert known.source
    assert known.checked_on.year >= 2026
    network = known.networks[0] if known.networks else "linkedin"
    made = plan(on("2027-03-02T09:00", "Hello", "c"), channels=(channel("c", network),))
    (file,) = over(made, tool).files
    assert any("Hello" in line for line in rows(file.content, known.delimiter))


@pytest.mark.parametrize(
    "content",
    [
        "name = 3",
        HEAD + "\ncolumns = []",
        HEAD + "\n[[columns]]\nheading = 'T'\nholds = 'text'\n[[columns]]\nheading = 'D'\nholds = 'day'\nform = '%Q'",
        HEAD + "\nrows = 3\n[[columns]]\nheading = 'T'\nholds = 'text'",
        HEAD + "\nmost_rows = 0\n[[columns]]\nheading = 'T'\nholds = 'text'",
        "[" * 500,
        "a" * 300_000,
    ],
)
def test_a_profile_that_makes_no_sense_says_so(content: str) -> None:
    with pytest.raises(InputError, match="scheduler-profile"):
        profile(content, "own")


@given(
    texts=st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\r"), max_size=60), max_size=9),
    most=st.integers(1, 4),
)
def test_every_row_reads_back_as_written_in_files_no_longer_than_the_tool_takes(texts: list[str], most: int) -> None:
    known = replace(TOOLS["buffer"], most_rows=most)
    start = datetime(2027, 3, 2, 9)
    made = plan(
        *(on((start + timedelta(hours=at)).isoformat(), text) for at, text in enumerate(texts)), client=client()
    )
    found = look(made, known, ASKED)
    parts = [rows(file.content)[1:] for file in found.files]
    assert all(len(part) <= most for part in parts)
    assert [line[0] for part in parts for line in part] == [text for text in texts if text.strip()]
    assert len(found.posts) + sum(one.stops for one in found.problems) == len(texts)
    assert len({file.name.casefold() for file in found.files}) == len(found.files)
