"""The shelf of reviews: which went out, when and to whom, what came back, and what is still open of them."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from compassdesk.domain.reviews_standing import ReviewHead, head, order, with_head
from compassdesk.texts import review_list_words
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.pages.face_list import Face
from compassdesk.ui.pages.people_fields import REVIEW
from compassdesk.ui.pages.reviews.review_standing import ReviewStanding
from compassdesk.ui.pages.shelf import ShelfKind

translate = QCoreApplication.translate
_WIDEST = 860
"""Pixels: a table of four columns, and two texts side by side."""


def reviews_shelf(session: Session, sight: Sight) -> ShelfKind:
    """What makes this shelf differ from the others."""

    def ask(shelf: QWidget) -> None:
        from compassdesk.ui.dialogs.ask_review import ask_review

        if _may_be_written(session):
            ask_review(shelf.window(), session, sight)

    def take(shelf: QWidget) -> None:
        from compassdesk.ui.dialogs.take_answer import take_answer

        if _may_be_written(session):
            take_answer(shelf.window(), session, sight)

    return ShelfKind(
        list_name="reviews",
        title=translate("Reviews", "Reviews"),
        groups=REVIEW,
        face=lambda one: review_face(one, session),
        fresh=lambda: ReviewHead(""),
        add=ask,
        made=sight.review_made,
        add_words=translate("Reviews", "Ask…"),
        also=((translate("Reviews", "Take in an answer…"), take),),
        empty_words=translate(
            "Reviews",
            "Nobody was asked to read along yet. A review is one page for somebody without CompassDesk, on which they"
            " agree to each post or remark on it. Which went out, and what came back, stands here.",
        ),
        called=review_list_words.called,
        read=head,
        write=with_head,
        order=order,
        below=lambda parent: ReviewStanding(session, sight, parent),
        names=("items", "attachments"),
        widest=_WIDEST,
    )


def review_face(one: ReviewHead, session: Session) -> Face:
    """The card of a review: when, how many posts, and who answered."""
    today = session.now().date()
    return Face(
        one.id,
        "",
        review_list_words.called(one),
        review_list_words.asked(one),
        icon="check" if one.items and one.answered >= one.items else "eye",
        more=review_list_words.answered(one, today),
        warned=review_list_words.is_late(one, today),
    )


def _may_be_written(session: Session) -> bool:
    """Whether a review can be kept; else a message says why not."""
    reason = not_writable(session)
    if reason:
        session.say(reason)
    return not reason
