"""Whether anything may move by itself: some people get dizzy of it (WCAG 2.2, 2.3.3)."""

from PySide6.QtWidgets import QWidget

_still: list[bool] = [False]


def keep_still(still: bool) -> None:
    """What the user wants, from the next change on."""
    _still[0] = still


def duration(widget: QWidget, usual: int) -> int:
    """How many milliseconds a movement lasts, 0 for none: where the user or the platform's style wants none."""
    from PySide6.QtWidgets import QStyle

    allowed = widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget)
    return 0 if _still[0] else max(0, min(usual, allowed))
