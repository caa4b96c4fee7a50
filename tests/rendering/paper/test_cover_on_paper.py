"""The cover before pages: whose plan it is, of which days, and the rose of its weeks with its numbers."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace

from compassdesk.formats import known
from compassdesk.rendering.paper.print_cover import numbers_of
from compassdesk.ui.desk.desk import Desk
from printed import order, painted, words_on
from waterhoven import waterhoven


@pytest.fixture
def desk(client_path: Path, qtbot) -> Iterator[Desk]:
    with waterhoven(client_path) as made:
        yield made


@pytest.mark.in_turns(a_day=2)
@pytest.mark.parametrize("layout", [one.key for one in known.named("pdf").layouts])
def test_every_layout_has_its_cover_before_its_pages(desk: Desk, layout: str) -> None:
    bare, covered = order(desk, layout), order(desk, layout, with_cover=True)
    pages = words_on(covered)
    assert len(pages) == len(words_on(bare)) + 1
    assert desk.session.plan.client.name in pages[0]
    assert any("made on Tuesday 9 March 2027" in word for word in pages[0])
    assert pages[0][-1].startswith("page 1 of") or any(word.startswith("page 1 of") for word in pages[0])


def test_the_numbers_of_one_week_are_those_of_its_rose(desk: Desk) -> None:
    made = order(desk, "week", date(2027, 3, 8), date(2027, 3, 14), with_cover=True)
    [(_, report)] = made.reports.items()
    found = numbers_of(made)
    assert found.petals == report.measures.petals
    assert found.weeks == ()
    assert found.values.needle == pytest.approx(float(report.measures.one_way.b))
    [cover, *_] = words_on(made)
    sends = report.measures.petals["send"]
    assert str(sends.minutes) in cover


def test_petals_of_several_weeks_are_added_up_and_each_has_a_rose(desk: Desk) -> None:
    made = order(desk, "month", with_cover=True)
    found = numbers_of(made)
    assert [week for week, _ in found.weeks] == list(made.reports)
    assert len(found.each) == len(made.reports)
    for petal, share in found.petals.items():
        parts = [one.measures.petals[petal] for one in made.reports.values() if petal in one.measures.petals]
        assert (share.items, share.minutes) == (sum(one.items for one in parts), sum(one.minutes for one in parts))


def test_of_very_many_weeks_there_is_one_rose_and_a_list_of_shares(desk: Desk) -> None:
    made = order(desk, "agenda", date(2026, 1, 1), date(2027, 12, 31), with_cover=True)
    assert numbers_of(made).each == ()
    [cover, *_] = words_on(made)
    told = [word for word in cover if word.startswith("week ")]
    rest = next(int(word.split()[0][1:]) for word in cover if word.startswith("+")) if len(told) < 105 else 0
    assert len(told) + rest == len(made.reports)


def test_a_cover_without_any_item_and_with_a_long_name(desk: Desk) -> None:
    made = order(desk, "board", date(2030, 1, 1), date(2030, 1, 7), with_cover=True)
    client = replace(made.plan.client, name="Gemeenschappelijke regeling " * 12)
    [cover, _] = words_on(replace(made, plan=replace(made.plan, client=client)))
    assert sum("Gemeenschappelijke" in word for word in cover) >= 2
    assert painted(made) != painted(replace(made, reports={}))
