"""What came of a post, in five counts."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from compassdesk.domain.plan import ItemResult
from compassdesk.ui.fields.number_field import NumberField
from compassdesk.ui.widgets.label import label

translate = QCoreApplication.translate


class ResultField(QWidget):
    """Five counts typed in after publication, in `columns`; its value is an ItemResult, None when all are empty."""

    left = Signal()
    typed = Signal()

    def __init__(self, columns: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        spelled = {
            "likes": translate("ResultField", "likes"),
            "comments": translate("ResultField", "comments"),
            "shares": translate("ResultField", "shares"),
            "replies_sent": translate("ResultField", "answers given"),
            "reach": translate("ResultField", "people reached"),
        }
        self.fields = {name: NumberField(parent=self) for name in spelled}
        for index, (name, field) in enumerate(self.fields.items()):
            caption = label(spelled[name], "small")
            caption.setBuddy(field)
            field.setAccessibleName(spelled[name])
            field.left.connect(self.left)
            field.typed.connect(self.typed)
            grid.addWidget(caption, index // columns * 2, index % columns)
            grid.addWidget(field, index // columns * 2 + 1, index % columns)
        self.setFocusProxy(self.fields["likes"])

    def value(self) -> ItemResult | None:
        counts = {name: field.value() for name, field in self.fields.items()}
        return ItemResult(**counts) if any(count is not None for count in counts.values()) else None

    def set_value(self, result: ItemResult | None) -> None:
        for name, field in self.fields.items():
            field.set_value(getattr(result, name) if result is not None else None)

    def problem(self) -> str:
        return next((found for field in self.fields.values() if (found := field.problem())), "")

    def typed_text(self) -> str:
        return " ".join(typed for field in self.fields.values() if (typed := field.typed_text()))
