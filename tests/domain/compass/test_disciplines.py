"""Which part of the organisation speaks in which petal, which do so together, and the four C's."""

from datetime import datetime
from fractions import Fraction

from builders import client, plan, post, slot
from compassdesk.domain.checks.engine import judge, prepare
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.compass.disciplines import DisciplineMap, FourCs, discipline_map, four_cs
from compassdesk.domain.plan import Item
from compassdesk.domain.week import Week

WEEK = Week(2027, 10)


def ledger(*items: Item, stage: str = "walk") -> Ledger:
    return prepare(plan(*items, client=client(stage=stage)), datetime(2027, 3, 8, 8, 0))


def shown(*items: Item, stage: str = "walk", weeks: int = 4) -> DisciplineMap:
    return discipline_map(ledger(*items, stage=stage), WEEK, weeks)


def sends(discipline: str | None, many: int, **values: object) -> list[Item]:
    return [post("send", f"2027-03-0{1 + number}T09:00", discipline=discipline, **values) for number in range(many)]


def test_an_item_stands_in_the_row_of_its_discipline_and_the_column_of_its_petal() -> None:
    made = shown(
        slot("respond", "2027-03-08T10:00", 30, id="answers", discipline="service"),
        post("send", "2027-03-08T09:00", id="news", discipline="service"),
        post("send", "2027-03-08T11:00", id="bare"),
        post("send", "2027-03-08T12:00", id="idea", discipline="service", status="idea"),
    )
    assert made.at("service", "respond") == ("answers",)
    assert made.at("service", "send") == ("news",)
    assert made.of(None) == ("bare",)
    assert set(made.tagged) == {"answers", "news"}


def test_what_carries_the_calendar_is_what_the_check_counts() -> None:
    """The table of CD-20: walk carries one, run three."""
    items = [*sends("service", 6), *sends("branding", 5), *sends("hr", 1)]
    made = shown(*items)
    assert (made.busy, made.limit) == (("service", "branding"), 1)
    finding = next(one for one in judge(ledger(*items), WEEK).findings if one.check == "CD-20")
    assert (finding.values["n"], finding.values["limit"]) == (len(made.busy), made.limit)
    assert shown(*items, stage="run").limit == 3


def test_who_speaks_and_neither_listens_nor_answers_is_deaf() -> None:
    made = shown(*sends("branding", 2), *sends("service", 1), slot("listen", "2027-03-08T10:00", discipline="service"))
    assert made.deaf == ("branding",)


def test_items_of_two_or_more_disciplines_are_shared() -> None:
    together = post("send", "2027-03-08T09:00", id="two", discipline="hr", partner_disciplines=("service", "hr"))
    alone = post("send", "2027-03-08T10:00", id="own", discipline="hr", partner_disciplines=("hr",))
    nobody = post("send", "2027-03-08T11:00", id="bare", partner_disciplines=("service",))
    made = shown(together, alone, nobody)
    assert made.shared == ("two",)
    assert made.shared_share == Fraction(1, 2)
    assert made.partners == {"service": ("two",)}
    assert shown().shared_share is None


def cs(commerce: int, others: int) -> FourCs:
    days = iter(range(1, 29))
    items = [
        post("send", f"2027-{'02' if day > 14 else '03'}-{day:02d}T09:00", c_tags=(tag,))
        for tag, many in (("commerce", commerce), ("culture", others))
        for day in (next(days) for _ in range(many))
    ]
    return four_cs(ledger(*items), WEEK, 4)


def test_eight_of_ten_are_remarkable_and_seven_of_ten_or_eight_of_nine_are_not() -> None:
    """A14: over 70 % with at least ten tagged items."""
    assert cs(8, 2).one_sided == "commerce"
    assert cs(7, 3).one_sided is None
    assert cs(8, 1).one_sided is None
    assert cs(8, 2).share("commerce") == Fraction(8, 10)


def test_an_item_may_have_several_cs_and_counts_once_among_the_tagged() -> None:
    made = four_cs(ledger(post("send", "2027-03-08T09:00", id="both", c_tags=("culture", "community"))), WEEK, 4)
    assert made.items["culture"] == made.items["community"] == made.tagged == ("both",)
    assert made.items["commerce"] == ()
