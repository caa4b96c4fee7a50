"""Starting a block, and saying that it is done with what was heard: each one step that can be taken back."""

from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QCoreApplication

from compassdesk.domain import timed_slots
from compassdesk.domain.compass.listening_points import answered
from compassdesk.domain.items_of_insights import post_of
from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Insight, Item
from compassdesk.texts import numbers, today_words
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight

if TYPE_CHECKING:
    from compassdesk.ui.pages.today.heard_form import Heard

translate = QCoreApplication.translate


def start(session: Session, item_id: str) -> None:
    """Start a block now."""
    session.settle()
    item = session.item(item_id)
    if item is not None:
        step = translate("TimedSlots", "Start: {title}").replace("{title}", today_words.titled(item))
        session.change(step, _of(item, timed_slots.begun(item, session.now())))
        said = translate("TimedSlots", "“{title}” runs.").replace("{title}", today_words.titled(item))
        session.say(said, undo=True)


def give_up(session: Session, item_id: str) -> None:
    """Say that it was not started after all."""
    session.settle()
    item = session.item(item_id)
    if item is not None:
        step = translate("TimedSlots", "Not started: {title}").replace("{title}", today_words.titled(item))
        session.change(step, _of(item, timed_slots.not_begun(item)))
        session.say(step, undo=True)


def finish(session: Session, sight: Sight, item_id: str, heard: "Heard") -> None:
    """Say that a block that runs is done, with what was heard in it."""
    item = session.item(item_id)
    if item is None:
        return
    client, now = session.plan.client, session.now()
    outcome = timed_slots.done(item, client, now, heard.minutes)
    outcome = _with_answers(timed_slots.heard(outcome, heard.note, heard.answered), heard)
    step = translate("TimedSlots", "Done: {title}").replace("{title}", today_words.titled(item))
    _write(session, sight, step, item, outcome, heard)
    ends = "" if step.endswith((".", "?", "!", "…")) else "."  # titles may be questions
    session.say(f"{step}{ends} {_what_became(item, outcome, session)}".strip(), undo=True)


def note(session: Session, sight: Sight, item_id: str, heard: "Heard") -> None:
    """Note what was heard in a block that took place."""
    item = session.item(item_id)
    if item is None:
        return
    outcome = _with_answers(timed_slots.heard(item, heard.note, heard.answered), heard)
    if heard.minutes is not None:
        outcome = timed_slots.took(outcome, heard.minutes)
    step = translate("TimedSlots", "What was heard: {title}").replace("{title}", today_words.titled(item))
    if outcome != item or heard.discipline is not None:
        _write(session, sight, step, item, outcome, heard)
        session.say(step, undo=True)


def _with_answers(item: Item, heard: "Heard") -> Item:
    return answered(item, heard.answers) if heard.answers is not None else item


def _write(session: Session, sight: Sight, step: str, item: Item, outcome: Item, heard: "Heard") -> None:
    """The block as it is now, with the insight and the post that it gave."""
    insights: tuple[Insight, ...] = ()
    posts: tuple[Item, ...] = ()
    if heard.discipline is not None:
        insight = Insight(
            str(uuid4()), heard.note, slot=item.id, discipline=heard.discipline, noted_on=session.now().date()
        )
        insights = (insight,)
        if heard.post:
            posts = (post_of(insight, session.plan, item),)
    session.change(step, Patch(items=(outcome, *posts), insights=insights, base=Rows(items=(item,))))
    if posts:
        sight.edit_item(posts[0].id)


def _of(item: Item, outcome: Item) -> Patch:
    return Patch(items=(outcome,), base=Rows(items=(item,)))


def _what_became(item: Item, outcome: Item, session: Session) -> str:
    """What the plan says of the block by now, where that is otherwise than before."""
    plan = session.plan
    if outcome.kept != "yes":
        end = today_words.span(item, plan)
        text = translate("TimedSlots", "It was so short that it stays at {span}; whether it happened is asked then.")
        return text.replace("{span}", end)
    if outcome.starts_at != item.starts_at and outcome.starts_at is not None:
        text = translate("TimedSlots", "It stands where it happened now: {day} {span}.")
        text = text.replace("{day}", numbers.day(outcome.starts_at.date()))
        return text.replace("{span}", today_words.span(outcome, plan))
    if outcome.minutes != item.minutes:
        text = translate("TimedSlots", "It ends there now: {span}.")
        return text.replace("{span}", today_words.span(outcome, plan))
    return ""
