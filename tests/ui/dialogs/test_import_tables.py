"""The table of what will be imported: petals in their colours, guesses said and not marked, room for remarks."""

from datetime import datetime

from PySide6.QtCore import QSize, Qt

from builders import plan
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item
from compassdesk.exchange.import_preview import ImportedRow, ImportPreview, ImportRemark
from compassdesk.rendering.look import theme
from compassdesk.ui.dialogs.import_tables import sheets
from compassdesk.ui.dialogs.row_sheets import view_of

TOLD = ImportRemark("all-channels", {"count": 3})


def preview(*, remarks=()) -> ImportPreview:
    rows = []
    for number, sure in enumerate((True, False)):
        begins = datetime(2027, 3, 10, 22, 30)
        item = Item(f"i{number}", "post", "send", f"Title {number}", petal_confirmed=sure, starts_at=begins)
        rows.append(ImportedRow(number, number + 2, (item,), "new", remarks))
    return ImportPreview("plan.csv", "csv", tuple(rows), patch=Patch())


def test_a_guess_is_read_out_as_one_and_carries_no_question_mark(qtbot):
    sheet = sheets(preview(), plan())[0]
    view = view_of(sheet)
    qtbot.addWidget(view)
    model = view.model()
    words = [model.index(row, 3).data() for row in range(2)]
    assert words == ["Send", "Send"]
    spoken = [model.index(row, 3).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert spoken == ["Send", "Send, guessed"]


def test_the_glyph_of_a_petal_has_its_colour(qtbot):
    view = view_of(sheets(preview(), plan())[0])
    qtbot.addWidget(view)
    model = view.model()
    image = model.index(0, 3).data(Qt.ItemDataRole.DecorationRole).pixmap(QSize(32, 32)).toImage()
    wanted = theme.current().petal["send"]
    painted = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    assert any(colour.alpha() > 250 and colour.rgb() == wanted.rgb() for colour in painted)


def test_remarks_take_the_room_where_there_are_any(qtbot):
    assert sheets(preview(), plan())[0].wide == 2
    assert sheets(preview(remarks=(TOLD,)), plan())[0].wide == 6


def test_a_moment_is_never_cut(qtbot):
    view = view_of(sheets(preview(remarks=(TOLD,)), plan())[0])
    qtbot.addWidget(view)
    assert view.model().index(0, 1).data() == "Wed 10 Mar 2027 22:30"
    assert view.columnWidth(1) >= view.sizeHintForColumn(1)
