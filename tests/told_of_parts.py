"""What assistive technology is told of the parts of painted widgets."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtGui import QAccessible, QAccessibleEvent

Event = QAccessible.Event


@contextmanager
def told_of_parts() -> Iterator[list[tuple[str, str]]]:
    """As if somebody listened: ("others", the kind of widget that has other parts), ("called", a part's new name)."""
    heard: list[tuple[str, str]] = []
    tell = QAccessible.updateAccessibility

    def noting(event: QAccessibleEvent) -> None:
        if event.type() in {Event.ObjectCreated, Event.ObjectReorder}:
            heard.append(("others", type(event.object()).__name__))
        elif event.type() == Event.NameChanged and event.child() >= 0:
            part = QAccessible.queryAccessibleInterface(event.object()).child(event.child())
            heard.append(("called", part.text(QAccessible.Text.Name)))
        tell(event)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QAccessible, "updateAccessibility", noting)
        QAccessible.setActive(True)
        try:
            yield heard
        finally:
            QAccessible.setActive(False)
