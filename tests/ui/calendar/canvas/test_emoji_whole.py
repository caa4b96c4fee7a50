"""An emoji of several letters is shown whole or not at all, wherever a title is cut or wrapped."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtGui import QImage, QPainter

from compassdesk.domain.text_length import beginning, graphemes, shortened
from compassdesk.rendering.compass.rings import write_along
from compassdesk.rendering.paper.print_marks import face, line_of
from compassdesk.ui.calendar.canvas.chip_text import STRUCK, TITLE, advance, elided, wrapped

FAMILY, FLAG, TONE, HEART, KEYCAP, ENGLAND = "👩‍👩‍👧", "🇳🇱", "👍🏽", "❤️", "1️⃣", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"
EMOJI = (FAMILY, FLAG, TONE, HEART, KEYCAP, ENGLAND)
TITLES = st.lists(st.sampled_from((*EMOJI, " ", "plan", "verkeersbesluit", "é")), min_size=1, max_size=30).map("".join)


@pytest.fixture(autouse=True)
def _app(qapp) -> None:
    """Letters are measured with the app's fonts."""


def are_whole(shown: str, title: str) -> bool:
    """Whether all that is shown are characters of the title."""
    return {*graphemes(shown)} <= {*graphemes(title), "…", "-"}


@given(TITLES, st.integers(10, 220), st.integers(1, 3))
def test_lines_of_a_title_are_whole_characters_in_their_order(title: str, width: int, lines: int) -> None:
    shown = wrapped(title, TITLE, width, lines)
    assert all(are_whole(line, title) for line in shown)
    told = "".join(line.removesuffix("-").removesuffix("…") for line in shown).replace(" ", "")
    assert title.replace(" ", "").startswith(told) or any(line.endswith("…") for line in shown[:-1])


@given(TITLES, st.integers(10, 220))
@example(f"verkeersbesluit{FAMILY}{FLAG}{FLAG}", 122)
def test_a_title_that_is_cut_ends_behind_a_whole_character(title: str, width: int) -> None:
    for shown in (elided(title, STRUCK, width), line_of(title, face(7.5), width), beginning(title, width // 9)):
        assert are_whole(shown, title)
        assert title.startswith(shown.removesuffix("…"))


def test_emoji_stand_whole_between_the_words_of_two_lines() -> None:
    assert wrapped(f"{FAMILY}{FLAG}{TONE} zomer in de stad", TITLE, 90, 2)[1].startswith("in de")
    assert beginning(f"Zomer {FAMILY}", 8) == "Zomer "
    assert beginning(f"Zomer {FAMILY}!", 11) == f"Zomer {FAMILY}"
    assert shortened("Zomer", 5) == "Zomer"
    assert shortened(f"Zomer {FAMILY}", 8) == "Zomer…", "no blank stands before the ellipsis"
    assert all(len(shortened(f"Zomer {FAMILY}", most)) <= most for most in range(1, 20))


def test_a_word_that_is_longer_than_a_line_is_broken_with_a_hyphen() -> None:
    first, second, *_ = wrapped("Raadsvergadering", TITLE, 76, 2)
    assert first.endswith("-")
    assert f"{first[:-1]}{second}" == "Raadsvergadering"
    assert advance(first, TITLE) <= 76
    assert not any("-" in line for line in wrapped("De raad vergadert", TITLE, 76, 2)), "between words there is none"
    assert not any("-" in line for line in wrapped("市議会の集まりと祭りのお知らせ", TITLE, 76, 2))


def test_letters_along_a_ring_are_whole_characters() -> None:
    drawn: list[str] = []

    class Noting(QPainter):
        def drawText(self, *arguments: object) -> None:  # noqa: N802 - Qt's name
            drawn.append(str(arguments[-1]))

    image = QImage(200, 200, QImage.Format.Format_RGB32)
    painter = Noting(image)
    with painter:
        write_along(painter, image.rect().toRectF().center(), 80, 0.0, f"{FLAG}{FAMILY} x", 150)
    assert drawn == [FLAG, FAMILY, " ", "x"]
