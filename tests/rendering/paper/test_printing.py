"""The calendar on paper: as many pages as it takes, names and notes only when asked for, petals not by colour alone."""

import itertools
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from fractions import Fraction
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale, QRectF
from PySide6.QtGui import QFont, QImage, QPageSize, QPainter, QPdfWriter, QRawFont, QTextLayout

from builders import channel, post
from compassdesk.domain.checks.report import Finding, Notices
from compassdesk.domain.errors import InputError, WorldError
from compassdesk.domain.giving_up import given_up_when
from compassdesk.domain.plan import Client, Override, Placement, Plan, Waiver
from compassdesk.domain.week import Week
from compassdesk.rendering.paper.pdf import page_layout, paint, pdf_bytes
from compassdesk.rendering.paper.print_chips import DayChips
from compassdesk.rendering.paper.print_gutter import Told, measured, own_days, paint_gutter
from compassdesk.rendering.paper.print_layout import pages
from compassdesk.rendering.paper.print_marks import face
from compassdesk.rendering.paper.print_month import months, row_heights
from compassdesk.rendering.paper.print_order import (
    PrintOrder,
    initials_when_wanted,
    title_of,
    who_of,
    wrapped,
)
from compassdesk.rendering.paper.print_review import review_lines, review_trail
from compassdesk.texts import numbers
from compassdesk.texts.names import Names
from compassdesk.ui.desk.desk import Desk
from pages_of_pdf import page_count
from printed import FIRST, LAST, order, painted, words_on
from waterhoven import waterhoven


@pytest.fixture
def desk(client_path: Path, qtbot) -> Iterator[Desk]:
    with waterhoven(client_path) as made:
        yield made


@pytest.mark.in_turns(a_day=2)
@pytest.mark.parametrize(
    ("view", "count"),
    [
        ("month", 1),
        ("week", 5),
        ("week-texts", 5),
        ("agenda", 1),
        ("board", 1),
        ("timeline", 1),
        ("timeline-campaigns", 1),
        ("posts", 2),
    ],
)
def test_each_view_becomes_a_pdf(desk: Desk, view: str, count: int) -> None:
    made = order(desk, view)
    assert made.items == (2 if view == "posts" else 4)
    content = pdf_bytes(made)
    assert content.startswith(b"%PDF")
    assert len(content) > 5_000
    assert page_count(content) == count


def test_a_device_that_takes_no_page_is_told(desk: Desk, tmp_path: Path, qtlog) -> None:
    with qtlog.disabled(), pytest.raises(WorldError, match="not-printed"):
        paint(order(desk, "week"), QPdfWriter(str(tmp_path / "gone" / "weeks.pdf")))


def test_pages_are_given_up_between_two_of_them(desk: Desk) -> None:
    made = order(desk, "week")
    area = page_layout(made).paintRect(page_layout(made).Unit.Point)
    asked = itertools.count()
    with given_up_when(lambda: next(asked) < 0):
        laid = pages(made, area.width(), area.height())
        before = next(asked)
        pdf_bytes(made)
        assert next(asked) >= 2 * before + len(laid)
    again = itertools.count()
    with given_up_when(lambda: next(again) > before + 2), pytest.raises(InputError, match="given-up"):
        pdf_bytes(made)


def test_three_months_are_three_pages(desk: Desk) -> None:
    assert page_count(pdf_bytes(order(desk, "month", date(2027, 1, 1), date(2027, 3, 31)))) == 3


def test_days_of_two_months_that_no_one_month_shows_are_both_printed() -> None:
    across = PrintOrder(Plan(Client("")), "month", date(2027, 3, 20), date(2027, 4, 20))
    assert months(across) == [date(2027, 3, 1), date(2027, 4, 1)]
    assert months(replace(across, first=FIRST, last=LAST)) == [FIRST]


def test_a_long_agenda_runs_over_several_pages_and_an_empty_one_says_so() -> None:
    items = tuple(
        post("send", (datetime(2027, 3, 1, 9) + timedelta(hours=7 * number)).isoformat()) for number in range(200)
    )
    long = PrintOrder(Plan(Client("Delta"), items=items), "agenda", FIRST, date(2027, 12, 31))
    assert len(pages(long, 520, 770)) > 5
    assert len(pages(replace(long, plan=Plan(Client("Delta"))), 520, 770)) == 1


@pytest.mark.parametrize("view", ["month", "week", "agenda", "board", "timeline", "posts"])
def test_petals_differ_without_colour(desk: Desk, view: str) -> None:
    made = order(desk, view)
    other = replace(made, plan=replace(made.plan, items=tuple(replace(i, petal="listen") for i in made.plan.items)))
    page = 1 if view == "week" else 0
    assert painted(made, page) != painted(other, page)


def test_a_row_from_sunday_says_the_days_that_were_judged(desk: Desk) -> None:
    week = Week(2027, 10)
    report = order(desk, "month").reports[week]
    assert own_days(week, week.monday) == ""
    assert own_days(week, date(2027, 3, 7)) == "8–14 March"

    def gutter(first: date) -> QImage:
        image = QImage(70, 60, QImage.Format.Format_Grayscale8)
        image.fill(255)
        with QPainter(image) as painter:
            paint_gutter(painter, QRectF(0, 0, 70, 60), week, report, (), own_days(week, first))
        return image

    assert gutter(date(2027, 3, 7)) != gutter(week.monday)


def test_names_and_notes_only_when_asked_for(desk: Desk) -> None:
    plain, named = order(desk, "agenda"), order(desk, "agenda", with_names=True, with_notes=True)
    item = next(item for item in plain.plan.items if item.id == "p2")
    assert who_of(plain, Names(plain.plan), item) == initials_when_wanted(plain, item) == ""
    assert who_of(named, Names(named.plan), item) == "Samir Kaya"
    assert initials_when_wanted(named, item) == "SK"
    noted = replace(item, private_note="ask the alderman")
    with_note = replace(named, plan=replace(named.plan, items=(noted,)))
    assert painted(with_note) != painted(replace(with_note, with_notes=False))


@pytest.mark.in_turns(a_day=2)
@pytest.mark.parametrize("view", ["month", "week", "week-texts", "agenda", "board", "timeline", "posts"])
def test_people_are_named_in_full_by_initials_or_not_at_all_in_every_layout(desk: Desk, view: str) -> None:
    page = int(view in {"week", "week-texts"})
    shown = [
        painted(order(desk, view, **choice), page) for choice in ({}, {"with_initials": True}, {"with_names": True})
    ]
    assert shown[0] != shown[1] != shown[2] != shown[0]
    initials = order(desk, view, with_initials=True)
    item = next(item for item in initials.plan.items if item.id == "p2")
    assert who_of(initials, Names(initials.plan), item) == "SK"


def test_the_week_with_texts_has_every_text_whole_and_each_channel_s_own(desk: Desk) -> None:
    made = order(desk, "week-texts", date(2027, 3, 1), date(2027, 3, 7))
    some = post("send", "2027-03-02T09:00", id="n", channels=("facebook", "linkedin"))

    def drawn(body: str, own: str | None = None) -> list[QImage]:
        placed = (Placement("linkedin", own),) if own is not None else ()
        item = replace(some, body=body, placements=placed)
        shown = replace(made, plan=replace(made.plan, items=(item,)))
        return [painted(shown, page) for page in range(page_count(pdf_bytes(shown)))]

    assert len(drawn("Read this.")) == 1
    long = "\n\n".join(["We tell a long story about the bridge and all who crossed it. " * 40] * 3)
    assert len(drawn(long)) > 1
    assert drawn(f"{long} The end.")[:-1] == drawn(f"{long} No end.")[:-1]
    assert drawn(f"{long} The end.")[-1] != drawn(f"{long} No end.")[-1], "its last words are there too"
    assert drawn("Read this.") != drawn("Read this.", "Look here.") != drawn("Read this.", "Look there.")


def test_a_week_with_texts_is_one_page_as_long_as_it_fits_on_one(desk: Desk) -> None:
    made = order(desk, "week-texts", date(2027, 3, 8), date(2027, 3, 14))

    def full(number: int) -> list[tuple[str, ...]]:
        items = tuple(
            post("send", f"2027-03-{8 + at % 7:02}T09:{at:02}", id=f"n{at}", title=f"no. {at}", body="A short text.")
            for at in range(number)
        )
        return words_on(replace(made, plan=replace(made.plan, items=items)))

    few, [some], many = full(3), full(11), full(40)
    assert len(few) == 1
    assert len(many) > 1
    assert {f"no. {at}" for at in range(11)} <= set(some)
    beside = next(word for word in some if word.startswith("Listen"))
    assert "Send" in beside, "the numbers that a large rose bears"
    assert not [word for word in (*few[0], *many[0]) if word.startswith("Listen") and "Send" in word]


def test_the_week_with_texts_shows_the_balance_on_top(desk: Desk) -> None:
    made = order(desk, "week-texts", date(2027, 3, 8), date(2027, 3, 14))
    (week, report), *_ = made.reports.items()
    one_way = replace(report.measures.one_way, b=Fraction(9, 10), enough_data=True)
    other = replace(report, measures=replace(report.measures, one_way=one_way))
    assert painted(made) != painted(replace(made, reports={week: other}))
    assert painted(made) != painted(replace(made, reports={}))


@pytest.mark.in_turns(a_day=1)
@pytest.mark.parametrize(("view", "count"), [("month", 1), ("week", 5)])
def test_private_notes_stand_whole_behind_months_and_weeks(desk: Desk, view: str, count: int) -> None:
    made = order(desk, view, with_notes=True)
    silent = tuple(replace(one, private_note="") for one in made.plan.items)
    bare = replace(made, plan=replace(made.plan, items=silent, waivers=(), overrides=()))
    noted = replace(bare.plan.items[0], private_note="ask the alderman " * 9)
    with_note = replace(bare, plan=replace(bare.plan, items=(noted, *bare.plan.items[1:])))
    assert page_count(pdf_bytes(bare)) == page_count(pdf_bytes(replace(with_note, with_notes=False))) == count
    assert page_count(pdf_bytes(with_note)) == count + 1


def test_only_chosen_items_are_printed(desk: Desk) -> None:
    made = order(desk, "agenda", chosen=lambda item: item.petal == "respond")
    assert [item.id for item in made.plan.items] == ["s1"]


def test_without_bounds_all_days_with_items_are_printed(desk: Desk) -> None:
    made = order(desk, "agenda", None, None)
    days = [item.starts_at.date() for item in made.plan.items if item.starts_at]
    assert (made.first, made.last, made.items) == (min(days), max(days), len(days))
    nothing = order(desk, "month", None, None, chosen=lambda item: False)
    assert (nothing.first, nothing.last, nothing.items) == (desk.session.now().date(), desk.session.now().date(), 0)
    assert page_count(pdf_bytes(nothing)) == 1


def test_the_balance_of_each_week_is_judged(desk: Desk) -> None:
    assert len(order(desk, "month").reports) == 5


@pytest.mark.usefixtures("qtbot")
def test_words_wrap_into_lines_that_fit() -> None:
    lines = wrapped("Waterschapsverkiezingen in de gemeente Noordoostpolder en omgeving", QFont(), 120, 3)
    assert 1 < len(lines) <= 3
    assert wrapped("", QFont(), 120, 3) == []


def test_a_crowded_week_leaves_every_row_the_room_its_numbers_need() -> None:
    least = [47, 60, 88, 47, 47]
    needs = [52, 490, 41, 18, 30]
    heights = row_heights(needs, least, 480)
    assert all(tall >= low for tall, low in zip(heights, least, strict=True))
    assert sum(heights) <= 480.5
    assert sum(row_heights(needs, least, 200)) == pytest.approx(200)


def test_a_day_too_full_for_cards_has_a_line_for_each_item(desk: Desk) -> None:
    made = order(desk, "week", date(2027, 3, 1), date(2027, 3, 7))
    some = post("send", "2027-03-02T09:00", id="n", channels=("facebook",))
    crowd = tuple(replace(some, id=f"n{n}", starts_at=datetime(2027, 3, 2, 7, n)) for n in range(24))
    full = replace(made, plan=replace(made.plan, items=crowd))
    last = replace(crowd[-1], petal="listen")
    other = replace(made, plan=replace(made.plan, items=(*crowd[:-1], last)))
    assert painted(full) != painted(other)  # the last one is there as well, not only counted


def test_a_day_with_more_than_cards_have_room_for_says_their_titles_whole(desk: Desk) -> None:
    made = order(desk, "week", date(2027, 3, 1), date(2027, 3, 7))
    title = "The bridge in the north is open again"
    crowd = tuple(post("send", f"2027-03-02T{7 + n:02}:00", id=f"n{n}", title=title) for n in range(12))
    [said] = words_on(replace(made, plan=replace(made.plan, items=crowd)))
    assert " ".join(said).count(title) == 12


def noticed(made: PrintOrder, notices: Notices) -> PrintOrder:
    return replace(made, reports={week: replace(report, notices=notices) for week, report in made.reports.items()})


@pytest.mark.in_turns(a_day=1)
@pytest.mark.parametrize(("view", "last"), [("month", 0), ("month", 1), ("week", 0)])
def test_all_that_was_not_judged_stands_beside_its_week(desk: Desk, view: str, last: int) -> None:
    """The last word is painted too: beside a row of the month, on a page behind it, or in lines above a week."""
    made = order(desk, view)
    some = Notices(on_hold=12, ideas=11, off=("CD-03", "CD-12"), when_closed=("p2", "p3"))
    if last:
        some = replace(some, drafts=14, cancelled=13, night=7, far_times=("p1",), foreign_answers=("p1",))
    found = noticed(made, some)
    assert page_count(pdf_bytes(found)) == (5 if view == "week" else last + 1)
    assert painted(found, last) != painted(noticed(made, replace(some, when_closed=("p2",))), last)


def test_what_holds_for_every_week_is_told_once_above_the_month(desk: Desk) -> None:
    made = noticed(order(desk, "month"), Notices(on_hold=12, undated=3, off=("CD-03",)))
    week = next(iter(made.reports))
    other = replace(made.reports[week], notices=Notices(on_hold=12, undated=3, off=("CD-03",), waived=("CD-19",)))
    told = Told({**made.reports, week: other}, 66)
    assert told.above == "Not judged: 3 without a date. Switched off: Nobody there to answer."
    beside = " ".join(told.beside(week)).replace("\N{NO-BREAK SPACE}", " ")
    assert beside.endswith("Not judged: 12 on hold. Snoozed: Too many places.")
    assert told.tall(week) > told.tall(list(made.reports)[-1])
    assert Told({}, 66).above == ""


def test_what_lasts_several_days_says_its_last_day() -> None:
    fair = post("send", "2027-03-08T09:00", title="Fair")
    assert title_of(fair) == "Fair"
    assert title_of(replace(fair, last_day=date(2027, 3, 8))) == "Fair"
    assert title_of(replace(fair, last_day=date(2027, 3, 10))) == "Fair → 10 March"


def test_what_is_held_against_people_stands_on_paper_with_names_only(desk: Desk) -> None:
    made = order(desk, "month")
    week = next(iter(made.reports))
    blamed = Finding("CD-14", "serious", "samir", "capacity", shown=True)
    found = {week: replace(made.reports[week], findings=(blamed,))}
    assert "Serious" not in " ".join(Told(found, 66).beside(week))
    assert "Serious" in " ".join(Told(found, 66, with_names=True).beside(week))


def test_a_share_of_more_weeks_than_it_stands_beside_says_of_how_many(desk: Desk) -> None:
    made = order(desk, "month")
    (week, report), *_ = made.reports.items()
    one_way = replace(report.measures.one_way, b=Fraction(1), window_weeks=4, enough_data=True)
    bare = replace(report, findings=(), notices=Notices())
    over = []
    for weeks, said in ((4, "100% one way over 4 week(s)"), (1, "100% one way")):
        found = replace(bare, measures=replace(report.measures, one_way=replace(one_way, window_weeks=weeks)))
        [told] = measured(found, with_names=False)
        assert told.replace("\N{NO-BREAK SPACE}", " ") == said
        over.append(painted(replace(made, reports={**made.reports, week: found})))
    assert over[0] != over[1], "beside the number of the week"


def test_a_title_has_two_lines_where_the_day_has_room() -> None:
    long = post("send", "2027-03-02T09:00", title="The bridge in the north is done and open to all of us again")
    chips, short = DayChips([long], 80), DayChips([replace(long, title="Fair")], 80)
    assert chips.wanted == short.wanted + 10


def test_the_agenda_with_notes_ends_with_the_review_trail() -> None:
    fair, other = (post("send", "2027-03-08T09:00", id=key, title=key.title()) for key in ("fair", "other"))
    made = Plan(
        Client("Delta"),
        channels=(channel("li", name="LinkedIn {until}"),),
        items=(fair, other),
        waivers=(
            Waiver("CD-21", date(2027, 4, 1), "Nobody there in March", target="li"),
            Waiver("CD-19", date(2027, 2, 1), "Over by then"),
        ),
        overrides=(
            Override("fair", "CD-15", "The lawyer agreed", datetime(2027, 3, 3, 9)),
            Override("gone", "CD-15", "Not printed", datetime(2027, 3, 3, 9)),
        ),
    )
    order = PrintOrder(made, "agenda", FIRST, LAST)
    assert [reason for _, reason in review_lines(order, made.items)] == ["Nobody there in March", "The lawyer agreed"]
    (waived, _), (overridden, _) = review_lines(order, made.items)
    assert "(LinkedIn {until}): snoozed until" in waived
    assert "(Fair): published despite a stop on" in overridden
    with_notes = replace(order, with_notes=True)
    assert len(review_trail(with_notes, made.items, 500)) == 3
    assert review_trail(with_notes, (other,), 500) != [] != review_trail(with_notes, (fair,), 500)
    assert review_trail(replace(order, plan=replace(made, waivers=())), (other,), 500) == []
    bare = replace(made, waivers=(), overrides=())
    assert painted(with_notes) != painted(replace(with_notes, plan=bare))
    assert painted(order) == painted(replace(order, plan=bare)), "without notes there is none"


def test_paper_is_that_of_the_country(desk: Desk) -> None:
    before, sizes = numbers.locale(), {}
    try:
        for name in ("en_GB", "nl_NL", "en_US", "en_CA"):
            numbers.use(QLocale(name))
            sizes[name] = page_layout(order(desk, "agenda")).pageSize().id()
    finally:
        numbers.use(before)
    a4, letter = QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter
    assert sizes == {"en_GB": a4, "nl_NL": a4, "en_US": letter, "en_CA": letter}


@pytest.mark.usefixtures("qapp")
def test_a_mark_stands_beside_the_word_it_is_about() -> None:
    """A word that is longer than the line would leave it alone above."""
    item = replace(
        post("send", "2027-03-09T09:00", id="long", title="Arbeidsongeschiktheidsverzekering"), status="published"
    )
    first, *_ = wrapped(title_of(item), QFont(), 60, 2)
    assert first.startswith("✓\u00a0Ar")


@pytest.mark.parametrize("text", ["08:41", "week 10 (64%)", "3–4 → 5"])
def test_words_on_paper_can_be_searched_and_copied(qapp, text: str) -> None:
    font = face(8)
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    shaped = [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()]
    assert shaped == list(QRawFont.fromFont(font).glyphIndexesForString(text)), "each sign is its own letter's"
