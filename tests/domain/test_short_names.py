"""A person has the same initials everywhere, a channel the same mark."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import channel, person, plan, post
from compassdesk.domain.plan import Spokesperson
from compassdesk.domain.short_names import NETWORK_MARKS, channel_mark, initials, initials_of
from compassdesk.exchange.names_or_initials import public_name
from compassdesk.exchange.newcomers import Newcomers
from compassdesk.rendering.paper.print_order import PrintOrder, initials_when_wanted
from compassdesk.ui.calendar.canvas.chip_facts import FactBook


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Noor Bakker", "NB"),
        ("Anja de Wit", "AW"),
        ("Anja De Wit", "AW"),
        ("Jan van der Berg", "JB"),
        ("jan van der berg", "JB"),
        ("Mr. Jan Jansen", "MJ"),
        ("dr. Jan Jansen", "JJ"),
        ("Jan Bos (KCC)", "JB"),
        ("Jan-Willem Bos", "JB"),
        ("Anne-Marie", "AM"),
        ("Cher", "C"),
        ("MB", "MB"),
        ("JMB", "JMB"),
        ("KERK", "K"),
        ("  élodie  ", "É"),
        ("E\u0301lodie Durand", "ÉD"),
        ("王小明", "王"),
        ("🎉 Team Feest", "TF"),
        ("🎉", "🎉"),
        ("👩🏽‍💻 ", "👩🏽‍💻"),
        ("🇳🇱🇧🇪", "🇳🇱"),
        ("42", "4"),
        ("- -", "-"),
        ("", ""),
    ],
)
def test_initials_of_a_name(name: str, shown: str) -> None:
    assert initials(name) == initials_of(person("p", name=name)) == shown


def test_own_initials_win_as_they_are_written() -> None:
    assert initials_of(person("p", name="Anja de Wit", initials=" AdW ")) == "AdW"
    assert initials_of(person("p", name="Anja de Wit", initials="  ")) == "AW"


@given(st.text())
def test_any_name_has_initials_of_at_most_two_words(name: str) -> None:
    found = initials(name)
    assert bool(found) == bool(name.strip())
    assert found == initials(f" {name} ")


@pytest.mark.parametrize("who", [person("anja", name="Anja de Wit"), person("anja", name="Anja", initials="aw")])
def test_chip_card_paper_and_file_say_the_same(who: Spokesperson) -> None:
    book, item = FactBook(), post("send", "2027-03-08T09:00", speaker="anja")
    made = plan(item, spokespersons=(who,), channels=(channel("li"),))
    book.use(made)
    order = PrintOrder(made, "month", date(2027, 3, 1), date(2027, 3, 31), with_names=True)
    shown = {book.of(item).initials, initials_when_wanted(order, item), public_name(who, with_names=False)}
    assert shown == {initials_of(who)}


def test_a_person_is_found_by_the_initials_that_files_bear_or_bore() -> None:
    known = Newcomers(plan(spokespersons=(person("anja", name="Anja de Wit"),)), ())
    assert [known.person(spelled, []) for spelled in ("AW", "aw", "AdW")] == ["anja"] * 3


@pytest.mark.parametrize(
    ("network", "name", "mark"),
    [
        ("facebook", "Facebook", "FB"),
        ("blog", "Het grote dorpsblog", "HGD"),
        ("blog", "dorpsblog", "Do"),
        ("other", "(?)", "(?"),
        ("other", "👩‍👩‍👧 🇳🇱", "👩‍👩‍👧"),
        ("other", "", ""),
    ],
)
def test_a_channel_has_a_short_mark(network: str, name: str, mark: str) -> None:
    assert channel_mark(channel("c", network, name=name)) == mark


def test_no_two_networks_have_one_mark() -> None:
    assert len(set(NETWORK_MARKS.values())) == len(NETWORK_MARKS)
