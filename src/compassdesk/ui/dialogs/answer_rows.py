"""What an answer says of each post, as a table: the post, what was said, and how it stands by now."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QTableView

from compassdesk.domain.reviews import ReviewAnswer, overtaken
from compassdesk.services.reviewing import SeenAnswer, TakenAnswer
from compassdesk.texts import review_words
from compassdesk.ui.dialogs.row_sheets import Sheet, TableRow, view_of
from compassdesk.ui.widgets.table_model import TableModel

translate = QCoreApplication.translate


def rows_of(seen: SeenAnswer, answer: ReviewAnswer, taken: TakenAnswer | None) -> tuple[tuple[str, TableRow], ...]:
    """A line for each post that was asked about and answered, with its id; once it was `taken`, what came of it.

    Remarks come first, which ask for something.
    """
    said = [(key, one) for key, one in answer.items.items() if key in seen.made.items]
    lines = sorted(said, key=lambda line: line[1].said != "remark")
    later = overtaken(seen.made, answer)
    return tuple(
        (
            key,
            TableRow(
                at,
                (
                    seen.items[key].title if key in seen.items else seen.made.items[key].title,
                    ("✓ " if one.said == "agree" else "") + review_words.said(one.said),
                    one.remark,
                    "; ".join((*_standing(key, seen, taken), *([_later()] if key in later else []))),
                ),
                seen.items[key].petal if key in seen.items else "",
            ),
        )
        for at, (key, one) in enumerate(lines)
    )


def answer_view() -> QTableView:
    """An empty table."""
    headings = (
        translate("TakeAnswer", "Post"),
        translate("TakeAnswer", "Answer"),
        translate("TakeAnswer", "Remark"),
        translate("TakeAnswer", "How it stands"),
    )
    return view_of(Sheet(translate("TakeAnswer", "What was answered"), headings, (), petal_at=0, wide=2, title_at=0))


def show_rows(view: QTableView, rows: tuple[tuple[str, TableRow], ...]) -> None:
    """Put these into the table, the column of remarks taking what the others leave."""
    model = view.model()
    if isinstance(model, TableModel):
        model.set_rows([row for _, row in rows])
        for place, widest in ((0, 220), (1, 120), (3, 230)):
            view.resizeColumnToContents(place)
            view.setColumnWidth(place, min(view.columnWidth(place) + 8, widest))


def _later() -> str:
    return translate("TakeAnswer", "a later answer counts")


def _standing(key: str, seen: SeenAnswer, taken: TakenAnswer | None) -> Iterator[str]:
    if key not in seen.items:
        yield translate("TakeAnswer", "was deleted")
    if key in seen.told.changed:
        yield translate("TakeAnswer", "changed since")
    if taken is None and key in seen.ready:
        yield translate("TakeAnswer", "becomes approved")
    if taken is not None and key in taken.approved:
        yield translate("TakeAnswer", "approved")
    if taken is not None and key in taken.stopped:
        yield translate("TakeAnswer", "a check stops it")
