"""The list of templates: the client's own, then ready-made ones; words find one, F2 renames, Delete removes."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QMenu, QPushButton, QWidget

from compassdesk.domain import plain_letters
from compassdesk.domain.templates import Template
from compassdesk.rendering.look import icons
from compassdesk.services.shipped_templates import is_shipped
from compassdesk.texts import template_words
from compassdesk.ui.fields.text_field import TextField
from compassdesk.ui.widgets.layout import column
from compassdesk.ui.widgets.own_keys import give_keys
from compassdesk.ui.widgets.tip_text import tip_text

translate = QCoreApplication.translate
WIDTH, LINE = 208, 44
"""Pixels of the list across, and of one line of it down."""
_KEY = Qt.ItemDataRole.UserRole


class TemplateList(QWidget):
    """`chosen` tells which one is selected, None when there is none to find."""

    chosen = Signal(object)
    rename_wanted = Signal(object)
    remove_wanted = Signal(object)
    file_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own: tuple[Template, ...] = ()
        self._shipped: tuple[Template, ...] = ()
        self.setFixedWidth(WIDTH)
        layout = column(self, gap=8)
        self.field = TextField(translate("PlanTemplate", "Find a template"))
        self.field.setAccessibleName(translate("PlanTemplate", "Find a template"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(lambda _words: self._fill())
        layout.addWidget(self.field)
        self.list = QListWidget()
        self.list.setObjectName("parts")
        self.list.setAccessibleName(translate("PlanTemplate", "Templates"))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._menu)
        self.list.currentItemChanged.connect(lambda _now, _before: self._tell())
        give_keys(self.field, {"Down": self.list.setFocus})
        give_keys(self.list, {"F2": self._rename, "Del": self._remove})
        layout.addWidget(self.list, 1)
        line = QHBoxLayout()
        line.setSpacing(8)
        self.rename_button = self._button(translate("PlanTemplate", "Rename…"), self._rename)
        self.remove_button = self._button(translate("PlanTemplate", "Remove"), self._remove)
        line.addWidget(self.rename_button)
        line.addWidget(self.remove_button)
        line.addStretch(1)
        layout.addLayout(line)
        self.file_button = self._button(translate("PlanTemplate", "Save as file…"), self._save)
        why = translate("PlanTemplate", "For another client or a colleague: Import… brings it in there.")
        self.file_button.setToolTip(why)
        layout.addWidget(self.file_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _button(self, words: str, call: Callable[[], None]) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("kind", "small")
        button.setAutoDefault(False)
        button.clicked.connect(call)
        return button

    def show_templates(self, own: Sequence[Template], shipped: Sequence[Template]) -> None:
        """Show these, own ones first; what is selected stays so."""
        self._own, self._shipped = tuple(own), tuple(shipped)
        self._fill()

    def select(self, key: str) -> None:
        """Select the template with an id, where it is listed; else the first."""
        lines = [self.list.item(place) for place in range(self.list.count())]
        templates = [line for line in lines if line.data(_KEY)]
        found = next((line for line in templates if line.data(_KEY) == key), templates[0] if templates else None)
        if found is not None:
            self.list.setCurrentItem(found)

    def current(self) -> Template | None:
        """The one that is selected."""
        line = self.list.currentItem()
        key = line.data(_KEY) if line is not None else None
        return next((one for one in (*self._own, *self._shipped) if one.id == key), None)

    def _fill(self) -> None:
        held = self.current()
        self.list.blockSignals(True)
        self.list.clear()
        asked = plain_letters.typed(self.field.text())
        self._add(translate("PlanTemplate", "Of this client"), self._own, asked)
        self._add(translate("PlanTemplate", "Ready-made"), self._shipped, asked)
        self.select(held.id if held is not None else "")
        self.list.blockSignals(False)
        self._tell()

    def _add(self, heading: str, templates: Iterable[Template], asked: str) -> None:
        found = [one for one in templates if not asked or asked in plain_letters.of_texts((one.name, one.about))]
        if not found:
            return
        head = QListWidgetItem(heading, self.list)
        head.setFlags(Qt.ItemFlag.NoItemFlags)
        head.setSizeHint(QSize(0, 28))
        for template in found:
            name, size = template.name, template_words.size(template)
            self.list.ensurePolished()
            short = self.list.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, WIDTH - 44)
            line = QListWidgetItem(f"{short}\n{size}", self.list)
            line.setData(_KEY, template.id)
            line.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {size}")
            line.setToolTip(tip_text(name))
            line.setSizeHint(QSize(0, LINE))

    def _tell(self) -> None:
        template = self.current()
        own = template is not None and not is_shipped(template)
        for button in (self.rename_button, self.remove_button):
            button.setEnabled(own)
            why = translate("PlanTemplate", "Ready-made templates stay as they are.")
            button.setToolTip("" if own or template is None else why)
        self.file_button.setEnabled(template is not None)
        self.chosen.emit(template)

    def _save(self) -> None:
        if (template := self.current()) is not None:
            self.file_wanted.emit(template)

    def _rename(self) -> None:
        template = self.current()
        if template is not None and not is_shipped(template):
            self.rename_wanted.emit(template)

    def _remove(self) -> None:
        template = self.current()
        if template is not None and not is_shipped(template):
            self.remove_wanted.emit(template)

    def _menu(self, place: QPoint) -> None:
        template = self.current()
        menu = QMenu(self.list)
        menu.aboutToHide.connect(menu.deleteLater)
        for words, icon, call in (
            (translate("PlanTemplate", "Rename…") + "\tF2", "edit", self._rename),
            (translate("PlanTemplate", "Remove") + "\tDel", "trash", self._remove),
        ):
            entry = menu.addAction(icons.icon(icon), words)
            entry.setEnabled(template is not None and not is_shipped(template))
            entry.triggered.connect(lambda _checked=False, call=call: call())
        entry = menu.addAction(icons.icon("export"), translate("PlanTemplate", "Save as file…"))
        entry.setEnabled(template is not None)
        entry.triggered.connect(self._save)
        menu.popup(self.list.viewport().mapToGlobal(place))
