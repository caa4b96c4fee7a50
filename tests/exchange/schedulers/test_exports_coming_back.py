"""A scheduling tool's export comes back: what it published is told of our posts, and never becomes an item."""

from datetime import datetime, timedelta

import pytest
from coming_back import BUFFER, LINKEDIN, META, NOW, SPROUT, TEXT, WORDS, X, after, back, counts, given_over, pump, told
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtCore import QLocale

from builders import channel, moment, plan, slot
from compassdesk.domain.came_out import CameOut, came_out
from compassdesk.domain.patch import applied
from compassdesk.domain.plan import ItemResult, Placement
from compassdesk.exchange.tables.spreadsheet_read import read_spreadsheet
from compassdesk.texts import numbers
from compassdesk.texts.import_sentences import remark, sentence_of
from workbooks import xlsx


def test_a_row_of_ours_says_when_it_went_out_and_where_it_stands() -> None:
    here = plan(given_over(pump()))
    address = "https://www.linkedin.com/feed/update/urn:li:activity:7"
    row = ("2027-03-02 09:03", "LinkedIn", "Post", "Photo", TEXT, address, "1,204", "1.180", "31", "4", "2")
    found = back(here, SPROUT, row)
    assert counts(found) == (0, 1, 0, 0, 0)
    assert told(found) == ["post-out"]
    assert found.new_channels == ()
    (item,) = after(here, found).values()
    assert item.status == "published"
    assert item.placements == (Placement("li", published_at=moment("2027-03-02T09:03"), url=address),)
    assert item.result == ItemResult(comments=4, shares=2, likes=31, reach=1180)
    assert item.body == TEXT
    (columns,) = [one.values["columns"] for one in found.remarks if one.code == "posts-told-by"]
    assert columns == "Reach, Reactions, Comments, Shares"


@pytest.mark.parametrize(
    ("head", "row"),
    [
        (X, ("1", "Tue, Mar 2, 2027", TEXT, "https://x.com/delta/status/1", "90", "3", "1", "2")),
        (META, ("1", "Delta", TEXT, "03/02/2027 09:01", "https://www.facebook.com/1", "Photo", "70", "3", "1", "2")),
        (LINKEDIN, (TEXT, "https://www.linkedin.com/feed/update/1", "03/02/2027", "80", "3", "1", "2")),
        (BUFFER, (TEXT, "", "", "2027-03-02 09:00", "Sent", "https://bsky.app/profile/delta/post/1")),
    ],
    ids=["x", "meta", "linkedin", "buffer"],
)
def test_the_files_of_tools_and_networks(head: tuple[str, ...], row: tuple[str, ...]) -> None:
    channels = (channel("li"), channel("x", "x"), channel("fb", "facebook"), channel("bs", "bluesky"))
    here = plan(given_over(pump("pump", "2027-03-02T09:00", "li", "x", "fb", "bs")), channels=channels)
    found = back(here, head, row)
    assert counts(found) == (0, 1, 0, 0, 0), [sentence_of(one.code, one.values) for one in found.left_out]
    (item,) = after(here, found).values()
    address = next(cell for cell in row if cell.startswith("https://") and cell != TEXT)
    assert [one.url for one in item.placements] == [address]
    assert item.placements[0].published_at is not None
    assert item.placements[0].published_at.date() == moment("2027-03-02T09:00").date()
    assert item.status == "scheduled", "it is out on one of four channels"


def test_metricool_tells_of_several_channels_in_one_row() -> None:
    channels = (channel("li"), channel("x", "x"), channel("fb", "facebook"))
    here = plan(given_over(pump("pump", "2027-03-02T09:00", "li", "x", "fb")), channels=channels)
    head = ("Text", "Date", "Time", "Draft", "Facebook", "Twitter/X", "LinkedIn", "Likes")
    found = back(here, head, (TEXT, "2027-03-02", "09:00:00", "FALSE", "TRUE", "FALSE", "TRUE", "12"))
    (item,) = after(here, found).values()
    assert [one.channel for one in item.placements if one.published_at] == ["li", "fb"]
    assert item.result == ItemResult(likes=12)


def test_a_workbook_of_a_tool_comes_back_as_its_csv_does() -> None:
    here = plan(given_over(pump()))
    row = [
        datetime(2027, 3, 2, 9, 3),
        "LinkedIn",
        "Post",
        "Photo",
        TEXT,
        "https://www.linkedin.com/1",
        1204,
        1180,
        31,
        4,
        2,
    ]
    found = read_spreadsheet(xlsx([list(SPROUT), row]), "export.xlsx", here, now=NOW, headings=WORDS)
    (item,) = after(here, found).values()
    assert item.placements == (
        Placement("li", published_at=moment("2027-03-02T09:03"), url="https://www.linkedin.com/1"),
    )
    assert item.result == ItemResult(comments=4, shares=2, likes=31, reach=1180)


def test_the_time_a_tool_says_is_taken_before_the_one_that_was_planned_there() -> None:
    here = plan(given_over(pump()))
    head = ("Scheduled date", "Posted at", "Text", "Status")
    found = back(here, head, ("2027-03-02 09:00", "2027-03-02 09:07", TEXT, "Published"))
    (item,) = after(here, found).values()
    assert item.placements[0].published_at == moment("2027-03-02T09:07")


@pytest.mark.parametrize(
    "text",
    [
        TEXT.replace("https://deltapompen.nl/nieuws/pomp?utm_source=li", "https://buff.ly/3xYz"),
        TEXT[:60] + "…",
        TEXT[:50],
        "  " + TEXT.replace(" ", "  ").upper() + "\r\n",
        TEXT.replace("'", "’"),
    ],
    ids=["shortened", "cut in a link", "cut at a link", "blanks", "quotes"],
)
def test_links_may_be_shortened_and_texts_cut(text: str) -> None:
    here = plan(given_over(pump()))
    assert counts(back(here, SPROUT, ("2027-03-02 09:00", "LinkedIn", "", "", text, "", "", "9", "", "", ""))) == (
        0, 1, 0, 0, 0,
    )  # fmt: skip


def test_times_of_another_zone_are_told_of_the_file() -> None:
    here = plan(*(given_over(pump(f"day {at}", f"2027-03-0{at}T09:00", body=f"{TEXT} {at}")) for at in (2, 4, 6)))

    def rows(*hours: int) -> list[tuple[str, ...]]:
        return [
            (f"2027-03-0{at} {hour:02}:01", "LinkedIn", "", "", f"{TEXT} {at}", "", "", "9", "", "", "")
            for at, hour in zip((2, 4, 6), hours, strict=True)
        ]

    shifted = [one for one in back(here, SPROUT, *rows(8, 8, 8)).remarks if one.code == "posts-all-shifted"]
    assert [remark(one) for one in shifted] == [
        "All of them went out -1 hours from their plan: the file may tell times of another zone."
    ]
    with numbers.apart(QLocale("nl_NL")):
        assert "went out +1,5 hours" in remark(replace(shifted[0], values={"hours": 1.5}))
    for hours in ((9, 9, 9), (8, 8, 9)):
        assert all(one.code != "posts-all-shifted" for one in back(here, SPROUT, *rows(*hours)).remarks)


def test_read_in_the_zone_that_fits_posts_went_out_when_they_were_to() -> None:
    days = ("2027-03-02", "2027-03-30", "2027-04-06")  # the clocks of the client change on 28 March
    here = plan(*(given_over(pump(day, f"{day}T09:00", body=f"{TEXT} {day}")) for day in days))
    rows = [
        (f"{day} {hour}:01", "LinkedIn", "", "", f"{TEXT} {day}", "", "", "9", "", "", "")
        for day, hour in zip(days, ("08", "07", "07"), strict=True)
    ]
    found = back(here, SPROUT, *rows)
    assert found.zones == ("Europe/Amsterdam", "UTC"), "not London, whose clocks change too"
    assert "They fit where the times are those of UTC." in map(remark, found.remarks)
    again = back(here, SPROUT, *rows, zone="UTC")
    assert again.zones == ("UTC",)
    out = {item.placements[0].published_at for item in again.written_items}
    assert out == {moment(f"{day}T09:01") for day in days}
    assert "Times that name no zone were read as those of UTC." in map(remark, again.remarks)


def test_rows_that_are_none_of_ours_come_as_items() -> None:
    here = plan(given_over(pump()))
    rows = (
        ("2027-03-02 09:00", "LinkedIn", "", "", TEXT, "", "", "9", "", "", ""),
        ("2027-03-03 10:00", "LinkedIn", "", "", "Een bericht van iemand anders", "", "", "7", "", "", ""),
    )
    found = back(here, SPROUT, *rows)
    assert counts(found) == (1, 1, 0, 0, 0)
    assert len(after(here, found)) == 2


def test_a_row_of_another_post_is_published_by_what_was_told_of_it() -> None:
    def row(day: str, text: str, *said: str) -> tuple[str, ...]:
        return (day, "LinkedIn", "", "", text, *said)

    rows = (
        row("2027-03-03 10:00", "Met bereik", "", "", "7", "", "", ""),
        row("2027-03-04 10:00", "Niemand zag het nog", "", "", "0", "", "", ""),
        row("2027-03-05 10:00", "Niets verteld", "", "", "", "", "", ""),
        row("2027-04-05 10:00", "Komt nog", "", "", "7", "", "", ""),
    )
    found = back(plan(), SPROUT, *rows)
    assert {item.title: item.status for item in found.written_items} == {
        "Met bereik": "published", "Niemand zag het nog": "draft", "Niets verteld": "draft", "Komt nog": "draft",
    }  # fmt: skip
    assert [one.values for one in found.remarks if one.code == "others-out-throughout"] == [{"count": 1}]
    assert told(found).count("no-status") == 3
    planned = (*BUFFER[:3], "Scheduled", *BUFFER[4:])
    held = back(plan(), planned, ("Tekst", "", "", "2027-03-03 10:00", "Draft", "https://x.com/delta/status/1"))
    assert [item.status for item in held.written_items] == ["draft"], "what it says of itself stands"


def test_the_same_text_on_a_channel_it_never_went_to_is_no_post_of_ours() -> None:
    here = plan(given_over(pump()))
    found = back(here, SPROUT, ("2027-03-02 09:00", "X", "", "", TEXT, "", "", "9", "", "", ""))
    assert counts(found) == (1, 0, 0, 0, 0)
    assert found.new_channels == ()


def test_the_name_of_an_account_that_became_a_channel_doubles_nothing() -> None:
    here = plan(given_over(pump()))
    head = ("Date", "Profile", "Text", "Status")
    ours = ("2027-03-02 09:01", "Delta Pompen", TEXT, "Sent")
    found = back(here, head, ours, ("2027-03-03 09:01", "Delta Pompen", "Iets van een ander", "Sent"), name="march.csv")
    assert counts(found) == (1, 1, 0, 0, 0)
    there = applied(here, found.patch)
    assert [one.name for one in there.channels] == ["LI", "X", "Delta Pompen"]
    assert counts(back(there, head, ours, name="april.csv")) == (0, 0, 1, 0, 0)


def test_a_second_time_it_says_nothing_new_and_then_only_what_grew() -> None:
    here = plan(given_over(pump("pump", "2027-03-02T09:00", "li", "x")))

    def of(network: str, likes: str) -> tuple[str, ...]:
        return ("2027-03-02 09:03", network, "", "", TEXT, "", "", "", likes, "1", "")

    here = applied(here, back(here, SPROUT, of("LinkedIn", "10"), of("X", "5")).patch)
    assert here.items[0].result == ItemResult(likes=15, comments=2)
    assert here.items[0].status == "published"
    again = back(here, SPROUT, of("LinkedIn", "10"), of("X", "5"))
    assert counts(again) == (0, 0, 2, 0, 0)
    assert again.patch.items == ()
    here = applied(here, back(here, SPROUT, of("X", "9")).patch)
    assert here.items[0].result == ItemResult(likes=19, comments=2), "what the other channel counted stays"


def test_an_item_of_several_rows_is_written_once() -> None:
    here = plan(given_over(pump("pump", "2027-03-02T09:00", "li", "x")))
    rows = [("2027-03-02 09:03", network, "", "", TEXT, "", "", "4", "", "", "") for network in ("LinkedIn", "X")]
    found = back(here, SPROUT, *rows)
    assert counts(found) == (0, 2, 0, 0, 0)
    assert len(found.written_items) == 1
    assert len(found.patch.items) == 1
    assert found.patch.items[0].result == ItemResult(reach=8)


def test_counts_that_somebody_typed_stay_and_it_is_told() -> None:
    here = plan(given_over(pump(result=ItemResult(likes=100, replies_sent=3))))
    found = back(here, SPROUT, ("2027-03-02 09:03", "LinkedIn", "", "", TEXT, "", "", "", "10", "2", ""))
    (item,) = after(here, found).values()
    assert item.result == ItemResult(likes=100, comments=2, replies_sent=3)
    assert "counts-kept" in told(found)
    assert "likes" in remark(found.rows[0].remarks[1])


def test_what_was_said_of_it_here_stays() -> None:
    own = Placement("li", published_at=moment("2027-03-02T09:01"), url="https://www.linkedin.com/mine")
    here = plan(given_over(pump(placements=(own,), status="published")))
    address = "https://www.linkedin.com/other"
    found = back(here, SPROUT, ("2027-03-02 09:03", "LinkedIn", "", "", TEXT, address, "", "7", "", "", ""))
    (item,) = after(here, found).values()
    assert item.placements == (own,)


@pytest.mark.parametrize(
    ("status", "at", "code"),
    [
        ("Scheduled", "2027-03-02 09:00", "post-waiting"),
        ("Failed", "2027-03-02 09:00", "post-failed"),
        ("", "2027-03-20 09:00", "post-waiting"),
    ],
)
def test_what_is_not_out_stays_as_it_is(status: str, at: str, code: str) -> None:
    here = plan(given_over(pump("pump", at.replace(" ", "T"))))
    found = back(here, ("Text", "Date", "Status", "Permalink"), (TEXT, at, status, ""))
    assert counts(found) == (0, 0, 1, 0, 0)
    assert told(found) == [code]
    assert found.patch.items == ()


def test_a_file_that_does_not_say_what_went_out_makes_no_second_item() -> None:
    here = plan(given_over(pump()))
    found = back(here, ("Text", "Image URL", "Tags", "Posting Time"), (TEXT, "", "", "2027-03-02 09:00"))
    assert counts(found) == (0, 0, 1, 0, 0)
    assert told(found) == ["post-with-tool"]
    other = back(plan(pump()), ("Text", "Image URL", "Tags", "Posting Time"), (TEXT, "", "", "2027-03-02 09:00"))
    assert counts(other) == (1, 0, 0, 0, 0), "nobody handed it over: it may be a plan of somebody's"


def test_the_address_alone_is_enough() -> None:
    own = Placement("li", published_at=moment("2027-03-01T09:00"), url="https://www.linkedin.com/feed/update/7/")
    here = plan(given_over(pump(placements=(own,), status="published")))
    row = ("2027-02-01 09:00", "LinkedIn", "", "", "?", "https://www.linkedin.com/feed/update/7", "", "3", "", "", "")
    found = back(here, SPROUT, row)
    assert counts(found) == (0, 1, 0, 0, 0)


def test_days_of_our_posts_say_what_comes_first_in_figures() -> None:
    here = plan(given_over(pump("one", "2027-03-02T09:00")))
    row = ("03/02/2027 09:00", "LinkedIn", "", "", TEXT, "", "", "9", "", "", "")
    (item,) = after(here, back(here, SPROUT, row)).values()
    assert item.placements[0].published_at == moment("2027-03-02T09:00")


def test_blocks_and_words_without_any_post_change_nothing() -> None:
    here = plan(slot("listen", "2027-03-02T09:00"), given_over(pump(body="")))
    row = ("2027-03-02 09:00", "LinkedIn", "", "", "Iets", "", "", "9", "", "", "")
    assert counts(back(here, SPROUT, row)) == (1, 0, 0, 0, 0)


def test_a_column_of_remarks_is_no_count() -> None:
    head = ("Date", "Text", "Comments", "Channel")
    found = back(plan(given_over(pump())), head, ("2027-03-02 09:00", TEXT, "nog een foto zoeken", "LinkedIn"))
    assert told(found) == ["post-with-tool"], "a plan with remarks does not say that anything is out"


@pytest.mark.parametrize(
    ("spelled", "number"),
    [
        ("1,204", 1204),
        ("1.204", 1204),
        ("12", 12),
        ("12.0", 12),
        ("1 204", 1204),
        ("-", None),
        ("12%", None),
        ("9" * 30, None),
    ],
)
def test_numbers_as_tools_spell_them(spelled: str, number: int | None) -> None:
    here = plan(given_over(pump()))
    row = ("2027-03-02 09:00", "LinkedIn", "", "", TEXT, "https://www.linkedin.com/1", "", "", spelled, "", "")
    (item,) = after(here, back(here, SPROUT, row)).values()
    assert (item.result.likes if item.result else None) == number


ROWS = st.lists(
    st.tuples(
        st.sampled_from(["2027-03-02 09:00", "2027-03-03 10:30", "2027-03-20 09:00", "", "gisteren", "99/99/9999"]),
        st.sampled_from(["LinkedIn", "X", "", "Mastodon", "Delta", "LinkedIn, X"]),
        st.sampled_from([TEXT, TEXT[:50], "Kort", "", "https://a.nl", "Heel iets anders, lang genoeg om te kennen"]),
        st.sampled_from(["", "https://www.linkedin.com/1", "https://x.com/2", "javascript:alert(1)", "geen adres"]),
        st.sampled_from(["", "3", "veel", "1,000", "-5"]),
    ),
    max_size=6,
)


@given(ROWS)
def test_every_row_is_accounted_for_and_nothing_of_ours_is_doubled(rows: list[tuple[str, ...]]) -> None:
    here = plan(
        given_over(pump("one", "2027-03-02T09:00", "li", "x")),
        given_over(pump("two", "2027-03-03T10:30", body="Kort")),
        pump("three", "2027-03-05T09:00"),
    )
    found = back(here, ("Date", "Network", "Text", "Permalink", "Likes"), *rows) if rows else None
    if found is None:
        return
    counts(found)
    there = applied(here, found.patch)
    assert len(there.items) == 3 + found.count("taken")
    again = back(there, ("Date", "Network", "Text", "Permalink", "Likes"), *rows)
    assert again.count("taken") == 0, "a second time nothing new comes in"
    assert all(one.url is None or one.url.startswith("https://") for item in there.items for one in item.placements)


def test_what_a_plan_file_says_wrongly_of_counts_is_as_if_it_were_not_there() -> None:
    for wrong in ("x", 7, {"li": {"likes": "many", "reach": -1, "shares": True}}, {"li": 3}, [1]):
        item = replace(pump(), extra={"tool_numbers": wrong})
        outcome, kept = came_out(item, ["li"], CameOut(NOW - timedelta(days=1), "", {"likes": 4}))
        assert outcome.result == ItemResult(likes=4)
        assert kept == ()
