"""Rows of a scheduling tool that may be posts of ours: what only the user can tell is asked, and once."""

from coming_back import SPROUT, TEXT, after, back, counts, given_over, pump, told

from builders import moment, plan
from compassdesk.domain.patch import applied
from compassdesk.exchange.import_preview import ImportPreview


def asked(found: ImportPreview) -> list[list[str]]:
    return [[each.key for each in one.row.choices] for one in found.asked]


def test_a_post_sent_days_later_is_asked_about() -> None:
    here = plan(given_over(pump()))
    row = ("2027-03-06 14:00", "LinkedIn", "", "", TEXT, "", "", "9", "", "", "")
    found = back(here, SPROUT, row)
    assert counts(found) == (0, 0, 0, 0, 1)
    assert asked(found) == [["pump/li", "new"]]
    mark = found.asked[0].row.fingerprint
    yes = back(here, SPROUT, row, posts={mark: "pump/li"})
    assert counts(yes) == (0, 1, 0, 0, 0)
    assert told(yes) == ["post-out-otherwise"]
    here = applied(here, yes.patch)
    assert here.items[0].placements[0].published_at == moment("2027-03-06T14:00")
    assert counts(back(here, SPROUT, row)) == (0, 0, 1, 0, 0), "nobody is asked a second time"
    no = back(here, SPROUT, replace_first(row, "2027-03-09 08:00"), posts={})
    assert counts(no)[4] == 1


def replace_first(row: tuple[str, ...], cell: str) -> tuple[str, ...]:
    return (cell, *row[1:])


def test_none_of_these_makes_an_item() -> None:
    here = plan(given_over(pump()))
    row = ("2027-03-06 14:00", "LinkedIn", "", "", TEXT, "", "", "9", "", "", "")
    mark = back(here, SPROUT, row).asked[0].row.fingerprint
    found = back(here, SPROUT, row, posts={mark: "new"})
    assert counts(found) == (1, 0, 0, 0, 0)
    assert found.asked[0].chosen == "new"


def test_other_words_at_the_very_minute_are_asked_about() -> None:
    here = plan(given_over(pump()))
    row = ("2027-03-02 09:00", "LinkedIn", "", "", "Heel andere woorden over de pomp", "", "", "9", "", "", "")
    found = back(here, SPROUT, row)
    assert asked(found) == [["pump/li", "new"]]
    mark = found.asked[0].row.fingerprint
    here = applied(here, back(here, SPROUT, row, posts={mark: "pump/li"}).patch)
    assert counts(back(here, SPROUT, row)) == (0, 0, 1, 0, 0)


def test_a_row_without_a_channel_is_asked_about_where_a_post_has_several() -> None:
    here = plan(given_over(pump("pump", "2027-03-02T09:00", "li", "x")))
    head = ("Text", "Date", "Status")
    row = (TEXT, "2027-03-02 09:00", "Published")
    found = back(here, head, row)
    assert asked(found) == [["pump", "pump/li", "pump/x", "new"]]
    mark = found.asked[0].row.fingerprint
    both = back(here, head, row, posts={mark: "pump"})
    (item,) = after(here, both).values()
    assert item.status == "published"
    address = "https://x.com/delta/status/1"
    clear = back(here, (*head, "Permalink"), (*row, address))
    (item,) = after(here, clear).values()
    assert [(one.channel, one.url) for one in item.placements] == [("x", address)], "where it stands says the network"


def test_a_draft_with_the_same_words_is_asked_about() -> None:
    here = plan(pump())
    row = ("2027-03-02 09:00", "LinkedIn", "", "", TEXT, "", "", "9", "", "", "")
    assert asked(back(here, SPROUT, row)) == [["pump/li", "new"]]


def test_what_comes_every_week_is_told_apart_by_its_time() -> None:
    here = plan(*(given_over(pump(f"week {at}", f"2027-03-0{at}T09:00")) for at in (1, 4, 8)))
    row = ("2027-03-04 09:02", "LinkedIn", "", "", TEXT, "", "", "9", "", "", "")
    found = back(here, SPROUT, row)
    assert [row.item.id for row in found.rows] == ["week 4"]
