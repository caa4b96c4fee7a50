"""The files of the schedulers, each with the headings it has: text, time, channels, links and labels are kept."""

import csv
import io

from compassdesk.exchange.tables.headings import Headings
from compassdesk.system.heading_words import heading_words
from sheets import codes, read

PUBLER = (
    "Date - Intl. format or prompt", "Text", "Link(s) - Separated by comma for FB carousels",
    "Media URL(s) - Separated by comma", "Title - For the video, pin, PDF ..", "Label(s) - Separated by comma",
    "Alt text(s) - Separated by ||", "Comment(s) - Separated by ||", "Pin board, FB album, or Google category",
    "Post subtype - I.e. story, reel, PDF ..", "CTA - For Facebook links or Google",
    "Reminder - For stories, reels, shorts, and TikToks",
)  # fmt: skip
METRICOOL = (
    "Text", "Date", "Time", "Draft", "Facebook", "Twitter/X", "LinkedIn", "GBP", "Instagram", "Pinterest", "TikTok",
    "Youtube", "Threads", "Bluesky", "Picture Url 1", "Picture Url 2", "Alt text picture 1", "First Comment Text",
)  # fmt: skip


def rows(*lines):
    """The items that a file with these lines makes, each with the names of its channels."""
    out = io.StringIO()
    csv.writer(out).writerows(lines)
    found = read(out.getvalue())
    assert found.refused == ()
    names = {channel.id: channel.name for channel in found.new_channels}
    return [(row.item, [names[key] for key in row.item.channels]) for row in found.rows], found


def moments(items):
    return [item.starts_at and item.starts_at.strftime("%Y-%m-%d %H:%M") for item, _ in items]


def test_buffer():
    head = ("Text", "Image URL", "Tags", "Posting Time", "Board Name")
    items, _ = rows(
        head,
        ("Pomp gaat open", "https://a.nl/1.jpg", "nieuws", "2027-03-01 14:30", "Recepten"),
        ("Klep", "", "", "2027-03-02 09:00", ""),
    )
    assert moments(items) == ["2027-03-01 14:30", "2027-03-02 09:00"]
    item = items[0][0]
    assert (item.body, item.link, item.labels) == ("Pomp gaat open", "https://a.nl/1.jpg", ("nieuws",))
    assert item.private_note == "Board Name: Recepten"


def test_publer():
    first = (
        "2027-03-01 14:30", "Pomp gaat open", "https://a.nl/x", "https://a.nl/1.jpg,https://a.nl/2.jpg", "",
        "nieuws,zorg", "Een pomp||Een klep", "Eerste reactie", "Bord", "reel", "LEARN_MORE", "true",
    )  # fmt: skip
    items, found = rows(PUBLER, first, ("", "Zonder datum", "", "", "Filmpje", *[""] * 7))
    item = items[0][0]
    assert moments(items) == ["2027-03-01 14:30", None]
    assert (item.body, item.link, item.labels) == ("Pomp gaat open", "https://a.nl/x", ("nieuws", "zorg", "reel"))
    for kept in (
        "https://a.nl/1.jpg",
        "https://a.nl/2.jpg",
        "Een pomp||Een klep",
        "Eerste reactie",
        "Bord",
        "LEARN_MORE",
    ):
        assert kept in item.private_note
    assert (items[1][0].title, items[1][0].body) == ("Filmpje", "Zonder datum")
    assert "no-date" in codes(found.rows[1])


def test_metricool():
    no = ["FALSE"] * 10
    first = ["FALSE", "TRUE", "TRUE", *no[:7], "FALSE"]
    pictures = ["https://a.nl/1.jpg", "https://a.nl/2.jpg", "Een pomp", "Eerste reactie"]
    second = ["TRUE", "FALSE", "FALSE", "TRUE", "TRUE", "FALSE", "FALSE", "FALSE", "TRUE", "FALSE", "TRUE"]
    items, found = rows(
        METRICOOL,
        ("Pomp gaat open", "2027-03-01", "14:30:00", *first, *pictures),
        ("Klep", "2027-03-02", "09:00:00", *second, "", "", "", ""),
    )
    assert [channels for _, channels in items] == [["Facebook", "X"], ["LinkedIn", "GBP", "Youtube", "Bluesky"]]
    assert moments(items) == ["2027-03-01 14:30", "2027-03-02 09:00"]
    item = items[0][0]
    assert item.link == "https://a.nl/1.jpg"
    assert item.private_note.split("\n") == [
        "Alt text picture 1: Een pomp", "First Comment Text: Eerste reactie", "https://a.nl/2.jpg",
    ]  # fmt: skip
    assert [item.status for item, _ in items] == ["scheduled", "draft"]
    assert not any("no-status" in codes(row) for row in found.rows)
    assert "no-status-throughout" not in [remark.code for remark in found.remarks]
    assert {use.heading: use.field for use in found.columns}["Facebook"] == "channels"


def test_sprout_social():
    head = ("date", "time_24hr", "message_text", "public_image_url")
    items, _ = rows(head, ("03/01/2027", "14:30", "Pomp", "https://a.nl/x.jpg"), ("03/25/2027", "09:00", "Klep", ""))
    assert moments(items) == ["2027-03-01 14:30", "2027-03-25 09:00"]
    assert (items[0][0].body, items[0][0].link) == ("Pomp", "https://a.nl/x.jpg")


def test_social_bee():
    head = ("text", "link", "imageUrls", "gifUrls", "videoUrls", "postAtSpecificTime")
    first = ("Pomp", "https://a.nl/x", "https://a.nl/x.jpg", "", "", "2027-03-01 14:30")
    items, _ = rows(head, first, ("Klep", "", "", "https://a.nl/x.gif", "", ""))
    assert moments(items) == ["2027-03-01 14:30", None]
    assert [(item.link, item.private_note) for item, _ in items] == [
        ("https://a.nl/x", "https://a.nl/x.jpg"), ("https://a.nl/x.gif", ""),
    ]  # fmt: skip


def test_go_high_level():
    head = (
        "postAtSpecificTime (YYYY-MM-DD HH:mm:ss)", "content", "link (OGmetaUrl)", "imageUrls", "gifUrl", "videoUrls",
    )  # fmt: skip
    first = ("2027-03-01 14:30:00", "Pomp", "https://a.nl/x", "https://a.nl/1.jpg,https://a.nl/2.jpg", "", "")
    items, _ = rows(head, first, ("", "Klep", "", "", "https://a.nl/x.gif", "https://a.nl/v.mp4"))
    assert moments(items) == ["2027-03-01 14:30", None]
    assert [(item.link, item.private_note) for item, _ in items] == [
        ("https://a.nl/x", "https://a.nl/1.jpg\nhttps://a.nl/2.jpg"), ("https://a.nl/x.gif", "https://a.nl/v.mp4"),
    ]  # fmt: skip


def test_post_fast():
    head = ("scheduled_at", "account_id", "content", "media_urls", "first_comment")
    first = ("2027-03-01T13:30:00Z", "acc_12", "Pomp", "https://a.nl/1.jpg", "Eerste")
    items, _ = rows(head, first, ("2027-03-02T08:00:00Z", "acc_12", "Klep", "", ""))
    assert moments(items) == ["2027-03-01 14:30", "2027-03-02 09:00"]
    assert (items[0][0].link, items[0][0].private_note) == ("https://a.nl/1.jpg", "account_id: acc_12\nEerste")


def test_ayrshare_has_its_whole_text_in_a_column_of_posts():
    text = "Pomp gaat open\n" + "Kom kijken hoe dat gaat, het is de moeite waard. " * 3
    items, found = rows(
        ("post", "platforms", "mediaUrls", "scheduleDate"),
        (text, "linkedin,facebook", "https://a.nl/x.jpg", "2027-03-01T13:30:00Z"),
        ("Klep", "twitter", "", "2027-03-02T08:00:00Z"),
    )
    assert moments(items) == ["2027-03-01 14:30", "2027-03-02 09:00"]
    assert [channels for _, channels in items] == [["linkedin", "facebook"], ["twitter"]]
    assert (items[0][0].title, items[0][0].body) == ("Pomp gaat open", text.strip())
    assert "title-is-text" in codes(found.rows[0])


def test_schedulin():
    head = ("channel", "caption", "media_url", "scheduled_at", "placement")
    first = ("instagram", "Pomp", "https://a.nl/x.jpg", "2027-03-01T13:30:00Z", "story")
    items, _ = rows(head, first, ("facebook", "Klep", "", "2027-03-02 09:00", "feed"))
    assert [channels for _, channels in items] == [["instagram"], ["facebook"]]
    assert (items[0][0].link, items[0][0].private_note) == ("https://a.nl/x.jpg", "placement: story")


def test_bright_bean():
    head = ("date", "time", "platforms", "caption", "media_url", "category", "tags", "first_comment")
    first = ("2027-03-01", "14:30", "facebook,linkedin", "Pomp", "https://a.nl/x.jpg", "nieuws", "a,b", "Eerste")
    items, _ = rows(head, first, ("2027-03-02", "09:00", "instagram", "Klep", "", "", "", ""))
    assert moments(items) == ["2027-03-01 14:30", "2027-03-02 09:00"]
    assert items[0][1] == ["facebook", "linkedin"]
    assert (items[0][0].labels, items[0][0].private_note) == (("nieuws", "a", "b"), "Eerste")


def test_files_without_headings_as_of_hootsuite_and_post_pickr():
    hootsuite, found = rows(
        ("03/01/2027 14:30", "Pomp gaat open", "https://a.nl/x"), ("03/25/2027 09:00", "Klep blijft dicht", "")
    )
    assert moments(hootsuite) == ["2027-03-01 14:30", "2027-03-25 09:00"]
    assert (hootsuite[0][0].body, hootsuite[0][0].link) == ("Pomp gaat open", "https://a.nl/x")
    assert "no-headings" in [remark.code for remark in found.remarks]
    post_pickr, _ = rows(
        ("Pomp gaat open", "https://a.nl/x", "01/03/2027 14:30", "L"),
        ("Klep", "https://a.nl/y", "25/03/2027 09:00", "I"),
    )
    assert moments(post_pickr) == ["2027-03-01 14:30", "2027-03-25 09:00"]
    assert [(item.body, item.private_note) for item, _ in post_pickr] == [("Pomp gaat open", "L"), ("Klep", "I")]


def test_crosses_below_channels_are_channels():
    items, found = rows(
        ("Datum", "Onderwerp", "FB", "IG", "LI"),
        ("1-3-2027", "Pomp", "x", "", "x"),
        ("2-3-2027", "Klep", "", "ja", "nee"),
    )
    assert [channels for _, channels in items] == [["FB", "LI"], ["IG"]]
    assert found.layout == ""
    items, _ = rows(("Datum", "Onderwerp", "FB", "IG"), ("1-3-2027", "Pomp", "12", "3"))
    assert items[0][1] == []


def test_one_of_several_alike_is_known_by_its_heading():
    known = Headings(heading_words())
    assert known.fields(["Picture Url 10", "Titel 2", "Label 3"]) == ["link", None, "labels"]


def test_what_is_no_draft_is_ready_where_no_scheduler_says_so():
    found = read("Datum;Titel;Concept\n1-3-2027;Pomp;nee\n2-3-2027;Klep;ja\n3-3-2027;Kraan;\n")
    assert [row.item.status for row in found.rows] == ["approved", "draft", "draft"]
    assert [("no-status" in codes(row)) for row in found.rows] == [False, False, True]
