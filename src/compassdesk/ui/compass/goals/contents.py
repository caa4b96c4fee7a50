"""What the steps of people and of technology hold: a line for each audience and each channel, which lead to editors."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from compassdesk.domain.compass.goal_path import Crowd, GoalPath, GoalPlace
from compassdesk.texts.compass import goals_words
from compassdesk.texts.names import Names
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column

translate = QCoreApplication.translate
Open = Callable[[str, str, str], None]
"""Opens an editor: its code, its target and the field."""
_LINK_EDGE = 4
"""What a link leaves free before its words."""
Show = Callable[[str | None], None]
"""Lists the items of a channel by its id, or without one those that go astray."""


def link(text: str, then: Callable[[], None], tip: str = "") -> ElidedButton:
    """Words that lead somewhere."""
    made = ElidedButton(text, "link")
    if tip:
        made.set_tip(tip)
    made.clicked.connect(lambda _checked=False: then())
    return made


def people(path: GoalPath, names: Names, open_editor: Open) -> Iterator[QWidget]:
    """The audiences, and a way to add one."""
    if not path.crowds:
        told = translate(
            "GoalPath", "No audience is described yet. For whom is all this, what do they need, and where are they?"
        )
        yield label(told, "sub", wrap=True)
    else:
        yield _crowds(path.crowds, names, open_editor)
    words = translate("GoalPath", "Add an audience…") if path.crowds else translate("GoalPath", "Describe an audience…")
    yield _at_the_left(link(words, lambda: open_editor("audiences", "", "")))


def _crowds(crowds: tuple[Crowd, ...], names: Names, open_editor: Open) -> QWidget:
    """Two beside each other."""
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(10)
    for place, crowd in enumerate(crowds):
        grid.addWidget(_crowd(crowd, names, open_editor), place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
    for place in range(2):
        grid.setColumnStretch(place, 1)
    return made


def _crowd(crowd: Crowd, names: Names, open_editor: Open) -> QWidget:
    made = QWidget()
    layout = column(made, gap=0)
    one = crowd.audience
    field = crowd.lacks[0] if crowd.lacks else "needs"
    title = link(
        one.name or translate("GoalPath", "No name"), lambda: open_editor("audiences", one.id, field),
        translate("GoalPath", "Edit this audience"),
    )  # fmt: skip
    layout.addWidget(_at_the_left(title))
    if one.needs:
        layout.addWidget(_below_a_link(label(one.needs, wrap=True)))
    known = goals_words.crowd_words(crowd, names)
    if known:
        layout.addWidget(_below_a_link(label(known, "small", wrap=True)))
    return made


def technology(path: GoalPath, audiences: dict[str, str], open_editor: Open, show: Show) -> Iterator[QWidget]:
    """The channels with their reason, for whom they are, and how much goes there; then what goes astray (A15)."""
    if not path.places:
        yield label(translate("GoalPath", "No channel yet. It is the last thing to choose."), "sub", wrap=True)
    else:
        yield _places(path.places, audiences, open_editor, show)
    astray = goals_words.astray_words(path)
    if astray:
        yield _at_the_left(link(astray, lambda: show(None)))
    yield _at_the_left(link(translate("GoalPath", "Channels…"), lambda: open_editor("channel", "", "")))


def _places(places: tuple[GoalPlace, ...], audiences: dict[str, str], open_editor: Open, show: Show) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 3)
    grid.setColumnStretch(2, 2)
    top = Qt.AlignmentFlag.AlignTop
    for row, place in enumerate(places):
        channel = place.channel
        name = link(
            channel.name, partial(open_editor, "channel", channel.id, "strategy_note"),
            translate("GoalPath", "Edit the reason for this channel"),
        )  # fmt: skip
        grid.addWidget(name, row, 0, top)
        reason = channel.strategy_note.strip() or translate("GoalPath", "no reason written down yet")
        grid.addWidget(label(reason, "" if place.has_reason else "warning", wrap=True), row, 1)
        whom = label(goals_words.place_words(place, audiences), "small" if place.audiences else "warning", wrap=True)
        grid.addWidget(whom, row, 2)
        counted = translate("GoalPath", "%n item(s)", "", len(place.items))
        count = link(counted, partial(show, channel.id))
        grid.addWidget(count, row, 3, top)
    return made


def _below_a_link(words: QWidget) -> QWidget:
    """Words that begin where those of a link above them do."""
    words.setContentsMargins(_LINK_EDGE, 0, 0, 0)
    return words


def _at_the_left(widget: QWidget) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(widget)
    row.addStretch(1)
    return made
