"""A small win made by one action: of what a block heard, of an item's results, of an experiment (domain.md A43)."""

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.experiments import Experiment
from compassdesk.domain.patch import Patch
from compassdesk.domain.small_wins import SmallWin, of_experiment, of_item, record_of
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight

translate = QCoreApplication.translate


def win_of_selected(session: Session, sight: Sight) -> None:
    """Of the one item that is selected or being edited."""
    session.settle()
    key = sight.edited or next(iter(sight.selected), None)
    item = session.item(key) if key is not None else None
    if item is None:
        return
    from compassdesk.texts.small_win_words import result_words
    from compassdesk.texts.today_words import titled

    today = session.now().date()
    day = min(item.starts_at.date(), today) if item.starts_at is not None else today
    win = of_item(item, day, result_words(item.result))
    _make(session, sight, win if win.what.strip() else SmallWin("", titled(item), day, win.proof, item=item.id))


def win_of_experiment(session: Session, sight: Sight, one: Experiment) -> None:
    """Of what an experiment showed."""
    session.settle()
    _make(session, sight, of_experiment(one, one.closed_on or session.now().date()))


def _make(session: Session, sight: Sight, win: SmallWin) -> None:
    """Write it and bring its editor into sight, where it still wants a proof and somebody to be told."""
    step = translate("SmallWins", "Small win: {what}").replace("{what}", win.what)
    made = session.change(step, Patch(small_wins=(record_of(win),)))
    session.say(translate("SmallWins", "Noted as a small win."), undo=True)
    sight.row_wanted.emit("small_win", made["small_wins"][0])
