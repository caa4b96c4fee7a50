"""One of the questions above what an import found: how something of the file is read, where that can be otherwise."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from compassdesk.exchange.import_preview import ImportPreview
from compassdesk.ui.fields.choice_fields import ChoiceField
from compassdesk.ui.widgets.label import label

translate = QCoreApplication.translate


class ReadingChoice(QWidget):
    """Shows how a file was read, as `of` tells; `chosen` when it shall be read otherwise."""

    chosen = Signal(str)

    def __init__(
        self,
        words: str,
        options: Sequence[tuple[str, str]],
        of: Callable[[ImportPreview], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._of = of
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        caption = label(words, "small")
        self.field = ChoiceField(options)
        self.field.setMinimumContentsLength(24)
        caption.setBuddy(self.field)
        self.field.setAccessibleName(caption.text())
        row.addWidget(caption)
        row.addWidget(self.field)
        row.addStretch(1)
        self.field.left.connect(lambda: self.chosen.emit(self.field.value()))
        self.hide()

    def fill(self, preview: ImportPreview) -> None:
        """Show how a file was read; nothing where it cannot be read otherwise."""
        read = self._of(preview)
        self.setVisible(bool(read))
        if read:
            self.field.set_value(read)


def dates_choice(parent: QWidget) -> ReadingChoice:
    """With what the dates of a table begin."""
    return ReadingChoice(
        translate("Import", "Dates such as 03/04/2027 begin with"),
        [
            ("day-first", translate("Import", "the day (3 April)")),
            ("month-first", translate("Import", "the month (4 March)")),
        ],
        lambda preview: preview.dates,
        parent,
    )


def layout_choice(parent: QWidget) -> ReadingChoice:
    """How sheets are read that are laid out as a calendar."""
    return ReadingChoice(
        translate("Import", "Laid out as a calendar, and read"),
        [
            ("grid", translate("Import", "cell by cell, each an item")),
            ("table", translate("Import", "row by row, as a table")),
        ],
        lambda preview: preview.layout,
        parent,
    )


def lines_choice(parent: QWidget) -> ReadingChoice:
    """What becomes of several lines in a cell that bear no mark."""
    return ReadingChoice(
        translate("Import", "Several lines in a cell become"),
        [
            ("read", translate("Import", "what they read as")),
            ("apart", translate("Import", "an item each")),
            ("together", translate("Import", "one item, with the first as its title")),
        ],
        lambda preview: preview.lines,
        parent,
    )


def colours_choice(parent: QWidget) -> ReadingChoice:
    """What becomes of colours and of what is struck through."""
    return ReadingChoice(
        translate("Import", "Colours and what is struck through become"),
        [("labels", translate("Import", "labels")), ("ignore", translate("Import", "nothing"))],
        lambda preview: preview.colours,
        parent,
    )
