"""The posts that would go to a scheduling tool, and those that stay out, as a table: when, where, what, and why."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QTableView

from compassdesk.exchange.schedulers.channel_posts import ChannelPost
from compassdesk.exchange.schedulers.dry_run import PostProblem
from compassdesk.exchange.schedulers.tool_files import HandOver
from compassdesk.services.scheduler_profiles import scheduler_profiles
from compassdesk.texts import numbers, scheduler_words
from compassdesk.texts.names import listed
from compassdesk.ui.dialogs.row_sheets import Sheet, TableRow, view_of
from compassdesk.ui.widgets.table_model import TableModel

translate = QCoreApplication.translate


def rows_of(over: HandOver) -> tuple[tuple[str, TableRow], ...]:
    """A line for each post with the id of its item: those that stay, which ask for something, before the others."""
    told: dict[tuple[str, str], list[PostProblem]] = {}
    for one in over.problems:
        if not one.stops:
            told.setdefault(one.post.key, []).append(one)
    going = [(post, told.get(post.key, []), False) for post in over.posts]
    staying = [(one.post, [one], True) for one in over.problems if one.stops]
    lines = [*staying, *sorted(going, key=lambda line: _when(line[0]))]
    return tuple((post.item.id, _row(at, post, why, over, stays=stays)) for at, (post, why, stays) in enumerate(lines))


def posts_view() -> QTableView:
    """An empty table."""
    headings = (
        translate("HandOver", "Goes out"),
        translate("HandOver", "When"),
        translate("HandOver", "Where"),
        translate("HandOver", "What"),
        translate("HandOver", "What is told"),
    )
    return view_of(Sheet(translate("HandOver", "Posts"), headings, (), petal_at=3, wide=4, title_at=3, when_at=1))


def show_rows(view: QTableView, rows: tuple[tuple[str, TableRow], ...]) -> None:
    """Put these into the table, each column as wide as it needs, the last taking what is left."""
    model = view.model()
    if isinstance(model, TableModel):
        model.set_rows([row for _, row in rows])
        for place, widest in enumerate((84, 150, 110, 190)):
            view.resizeColumnToContents(place)
            view.setColumnWidth(place, min(view.columnWidth(place) + 8, widest))


def _row(at: int, post: ChannelPost, why: list[PostProblem], over: HandOver, *, stays: bool) -> TableRow:
    reasons = "; ".join(scheduler_words.reason(one, over.profile, scheduler_profiles()) for one in why)
    when = numbers.moment(post.at) if post.at is not None else translate("Schedulers", "no date")
    goes = translate("HandOver", "no") if stays else "✓ " + translate("HandOver", "yes")
    where = listed([channel.name for channel in post.channels])
    tip = "\n".join(part for part in (post.item.title, post.text, reasons) if part)
    return TableRow(at, (goes, when, where, post.item.title, reasons), post.item.petal, tip)


def _when(post: ChannelPost) -> tuple[bool, object]:
    return post.at is None, post.at or 0
