"""No word on any page leaves it or is cut in the middle, whatever somebody wrote, in each layout, with a cover."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from builders import campaign, channel, client, person, plan, post, slot
from compassdesk.domain.plan import DayNote, Item, Placement, Plan
from compassdesk.formats import known
from compassdesk.rendering.paper.page_pictures import sheets_of
from compassdesk.rendering.paper.print_order import order_of
from compassdesk.services.exports import Choices, extract, of_plan

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.in_turns(a_day=4)]
FIRST = date(2027, 3, 1)
LAYOUTS = [layout.key for layout in known.named("pdf").layouts]
LONG = "Arbeidsongeschiktheidsverzekeringsmaatschappij" * 6
WORDS = [
    LONG,
    "A title of many words " * 20,
    "مرحبا بالعالم، هذا نص طويل من اليمين إلى اليسار. " * 8,
    "👨‍👩‍👧‍👦🌉🎉" * 40,
    "<b>&amp;</b>{number}%1\n%n" * 12,
    "https://example.org/" + "path/" * 60,
]


class Watching(QPainter):
    """Notes the words that leave a page of this size, in points, or are cut where their own room ends."""

    def __init__(self, image: QImage) -> None:
        super().__init__(image)
        self._page = QRectF(image.rect()).adjusted(-1.5, -1.5, 1.5, 1.5)
        self.beyond: list[str] = []

    def drawText(self, *given: Any) -> Any:  # noqa: N802 - the name that Qt gives it
        if len(given) == 3 and isinstance(given[0], QRectF) and given[2].strip():
            box, flags, text = given[0], Qt.AlignmentFlag(int(given[1]) & 0xFFF), given[2]
            wide = self.fontMetrics().horizontalAdvance(text)
            left, right = box.left(), box.left() + wide
            if flags & Qt.AlignmentFlag.AlignRight:
                left, right = box.right() - wide, box.right()
            elif flags & Qt.AlignmentFlag.AlignHCenter:
                left, right = box.center().x() - wide / 2, box.center().x() + wide / 2
            ends = [self.worldTransform().map(QPointF(x, box.center().y())) for x in (left, right)]
            is_cut = wide > box.width() + 1.5
            if not self.hasClipping() and (is_cut or not all(self._page.contains(end) for end in ends)):
                self.beyond.append(text)
        return super().drawText(*given)


def crowded() -> Plan:
    """Channels, people, campaigns, notes and items of which each has words that are hard to lay out; 120 items."""
    start = datetime(2027, 3, 1, 7)
    items: list[Item] = []
    for number in range(120):
        words = WORDS[number % len(WORDS)]
        made = (slot if number % 5 == 0 else post)(
            ("send", "respond", "listen", "activate")[number % 4],
            (start + timedelta(hours=5 * number)).isoformat(),
            id=f"i{number:03}",
            title=words[:500],
            body=words,
            status=("draft", "in_review", "approved", "scheduled", "on_hold", "cancelled")[number % 6],
            channels=tuple(f"c{at}" for at in range(number % 12)),
            speaker=f"s{number % len(WORDS)}",
            campaign=f"k{number % 3}",
        )
        own = (Placement("c1", words * 2),) if number % 12 > 1 and made.kind == "post" else ()
        last = (start + timedelta(hours=5 * number, days=3)).date() if number % 17 == 3 else None
        items.append(replace(made, placements=own, private_note=words, first_comment=words, link=words, last_day=last))
    return plan(
        *items,
        client=client(name=WORDS[0]),
        channels=tuple(channel(f"c{at}", name=WORDS[at % len(WORDS)][:120], position=at) for at in range(12)),
        spokespersons=tuple(person(f"s{at}", name=words[:200]) for at, words in enumerate(WORDS)),
        campaigns=tuple(campaign(f"k{at}", "2027-03-01", "2027-03-20", name=WORDS[at]) for at in range(3)),
        day_notes=(DayNote("n", date(2027, 3, 9), WORDS[2], last=date(2027, 3, 11)),),
    )


def beyond(made: Plan, layout: str, days: int, **choice: bool) -> list[str]:
    choices = Choices(
        FIRST, FIRST + timedelta(days=days - 1), layout=layout, moment=datetime(2027, 3, 9, 9, tzinfo=UTC), **choice
    )
    sheets = sheets_of(order_of(extract(of_plan(made), choices)))
    area = sheets.layout.paintRect(sheets.layout.Unit.Point)
    found = []
    for page in sheets.pages:
        image = QImage(round(area.width()), round(area.height()), QImage.Format.Format_Grayscale8)
        with Watching(image) as painter:
            page(painter)
            found += painter.beyond
    return found


@pytest.mark.in_turns(9, 5)
@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("days", [7, 31, 120])
def test_no_word_leaves_the_paper(layout: str, days: int) -> None:
    assert beyond(crowded(), layout, days, with_cover=True, with_names=True, with_notes=True) == []


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_plan_without_anything_has_a_page_too(layout: str) -> None:
    assert beyond(plan(client=client(name="")), layout, 31, with_cover=True, with_initials=True) == []
