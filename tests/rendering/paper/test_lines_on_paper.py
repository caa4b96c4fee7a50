"""Texts on paper are whole: long words and links go on in the next line, and each script runs in its direction."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtGui import QFontMetricsF

from builders import channel, post
from compassdesk.domain.plan import Client, Plan
from compassdesk.rendering.paper.print_lines import is_from_right, lines_of
from compassdesk.rendering.paper.print_marks import face
from compassdesk.rendering.paper.print_order import PrintOrder
from printed import FIRST, LAST, words_on

pytestmark = pytest.mark.usefixtures("qapp")
TEXTS = [
    "https://example.org/" + "a-long-path/" * 40,
    "👨‍👩‍👧‍👦 Een verhaal over de brug 🌉. " * 70,
    "مرحبا بالعالم، هذا نص طويل من اليمين إلى اليسار. " * 40,
    "漢字かな交じり文" * 60,
    "one  two   three\n\n   four\tfive",
    "<script>alert(1)</script>" * 80,
]


def bare(text: str) -> str:
    return re.sub(r"\s", "", text)


@pytest.mark.parametrize("text", TEXTS)
def test_no_letter_is_lost_and_every_line_fits(text: str) -> None:
    font = face(8)
    lines = lines_of(text, font, 300)
    assert bare("".join(line.text for line in lines)) == bare(text)
    assert all(QFontMetricsF(font).horizontalAdvance(line.text) <= 301 for line in lines)


@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Zl", "Zp")), max_size=200))
def test_whatever_somebody_writes_stands_there_whole(text: str) -> None:
    assert bare("".join(line.text for line in lines_of(text, face(8), 90))) == bare(text)


def test_a_link_that_fits_on_a_line_of_its_own_is_not_parted() -> None:
    link = "https://waterhaven.example/polling"
    wide = QFontMetricsF(face(8)).horizontalAdvance(link) + 4
    assert [line.text for line in lines_of(f"Sign up: {link} now", face(8), wide)] == ["Sign up:", link, "now"]


def test_blanks_and_empty_lines_stay() -> None:
    assert [line.text for line in lines_of("a  b\n\n   c", face(8), 300)] == ["a  b", "", "   c"]


def test_each_paragraph_has_its_own_direction() -> None:
    assert [line.from_right for line in lines_of("Hello\nمرحبا Hello\n12:00 שלום\n123", face(8), 300)] == [
        False, True, True, False,
    ]  # fmt: skip
    assert not is_from_right("")


def test_the_week_with_texts_says_a_link_to_its_end() -> None:
    link = TEXTS[0] + "end"
    item = replace(post("send", "2027-03-02T09:00", channels=("fb",)), body=link)
    order = PrintOrder(Plan(Client("D"), channels=(channel("fb"),), items=(item,)), "week-texts", FIRST, LAST)
    assert link in "".join(word for page in words_on(order) for word in page)
