"""Why a share looks back over more weeks than the one whose petals stand beside it, wherever the number stands."""

from datetime import UTC, date, datetime

import pytest

from builders import plan, post
from compassdesk.domain.checks.engine import judge_plan
from compassdesk.domain.week import Week
from compassdesk.formats import known
from compassdesk.formats.exporting import made
from compassdesk.rendering.paper.print_order import order_of
from compassdesk.services import exports
from compassdesk.services.exports import Choices
from compassdesk.texts.compass.rose_words import one_way_said
from printed import words_on

pytestmark = pytest.mark.usefixtures("qapp")
WHY = "Counted over 2 weeks: this week alone has fewer than 5 posts to judge by."
PETALS = "The petals are those of this week."
NOW = datetime(2027, 3, 8, 9, tzinfo=UTC)


def week_of(posts: int, *, before: int = 4):
    """A plan with so many posts in week 10, and in the week before."""
    days = [f"2027-03-{2 + at:02}T09:00" for at in range(before)] + [
        f"2027-03-{9 + at:02}T09:00" for at in range(posts)
    ]
    return plan(*(post("send", day, id=f"p{at}", channels=("li",)) for at, day in enumerate(days)))


def choices(layout: str, first: date = date(2027, 3, 8), **said: object) -> Choices:
    return Choices(first=first, last=date(2027, 3, 14), moment=NOW, layout=layout, **said)


def pages_of(whole, chosen: Choices) -> list[tuple[str, ...]]:
    return words_on(order_of(exports.extract(exports.of_plan(whole), chosen)))


@pytest.mark.parametrize("key", ["list", "md", "html"])
def test_a_week_in_words_says_why_beside_its_number(key: str) -> None:
    few, enough = (
        made(known.named(key), exports.of_plan(week_of(posts)), choices("titles")).content.decode() for posts in (3, 5)
    )
    assert WHY in few
    assert (PETALS in few) == (key == "html"), "a text shows no petals"
    assert "Counted over" not in enough


@pytest.mark.parametrize(
    ("layout", "covered"), [("week-texts", False), ("week", False), ("week", True)], ids=["texts", "columns", "cover"]
)
def test_a_week_on_paper_says_why_beside_its_petals(layout: str, covered: bool) -> None:
    few, enough = (" ".join(pages_of(week_of(posts), choices(layout, with_cover=covered))[0]) for posts in (3, 5))
    assert f"{WHY} {PETALS}" in few.replace("\N{NO-BREAK SPACE}", " ")
    assert "Counted over" not in enough


def test_a_cover_of_several_weeks_names_those_that_look_back() -> None:
    chosen = choices("agenda", date(2027, 3, 1), with_cover=True)
    (cover, *_) = pages_of(week_of(3, before=5), chosen)
    assert "Counted with the weeks before, having fewer than 5 posts alone: week 10." in " ".join(cover)
    (cover, *_) = pages_of(week_of(5, before=5), chosen)
    assert "Counted with" not in " ".join(cover)


def test_the_rose_of_the_window_says_it_too() -> None:
    assert WHY in one_way_said(judge_plan(week_of(3), Week(2027, 10), NOW.replace(tzinfo=None)).measures, None)
    assert "Counted" not in one_way_said(
        judge_plan(week_of(5), Week(2027, 10), NOW.replace(tzinfo=None)).measures, None
    )
