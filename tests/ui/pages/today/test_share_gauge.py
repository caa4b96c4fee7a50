"""What the line of the share says, and that its words stay apart and inside."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from compassdesk.domain.checks.report import OneWay
from compassdesk.ui.pages.today.share_gauge import ShareGauge, apart


def share(percent: int, *, enough: bool = True) -> OneWay:
    return OneWay(1, percent, 100, percent, 100, Fraction(percent, 100), enough, Fraction(60, 100), Fraction(75, 100))


def picture(gauge: ShareGauge) -> QImage:
    gauge.resize(220, gauge.sizeHint().height())
    return gauge.grab().toImage()


def test_too_little_to_judge_by_shows_nothing(qtbot) -> None:
    gauge = ShareGauge()
    qtbot.addWidget(gauge)
    gauge.show_share(share(80, enough=False))
    assert gauge.isHidden()
    assert gauge.accessibleName() == ""
    gauge.show_share(share(80))
    assert not gauge.isHidden()
    gauge.show_share(share(80), share(80))
    assert gauge.accessibleName() == "80% sends, the limit is 60%.", "what changes nothing is not said"


def test_it_is_mirrored_where_lines_are_read_from_the_right(qtbot) -> None:
    gauge = ShareGauge()
    qtbot.addWidget(gauge)
    gauge.show_share(share(20))
    gauge.resize(220, 40)
    from_the_left = gauge.x_of(0.2)
    gauge.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert gauge.x_of(0.2) == gauge.width() - from_the_left


@given(st.integers(0, 100), st.integers(0, 100))
def test_every_pair_of_shares_is_drawn(qapp, now: int, then: int) -> None:
    gauge = ShareGauge()
    gauge.show_share(share(now), share(then))
    shown = picture(gauge)
    assert shown.width() == 220
    assert all(0 <= gauge.x_of(one) <= gauge.width() for one in gauge.shares())
    gauge.deleteLater()


@given(st.lists(st.floats(0, 220), min_size=2, max_size=2), st.lists(st.floats(20, 70), min_size=2, max_size=2))
def test_words_stand_apart_and_inside(middles: list[float], wide: list[float]) -> None:
    placed = apart(middles, wide, 220.0)
    assert abs(placed[0] - placed[1]) >= sum(wide) / 2
    assert all(width / 2 - 0.01 <= at <= 220 - width / 2 + 0.01 for at, width in zip(placed, wide, strict=True))
