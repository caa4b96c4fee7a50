"""What was not judged, in words: it stands beside every result, also beside an empty one (domain.md C7)."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.report import Notices
from compassdesk.texts import words

translate = QCoreApplication.translate


def told(notices: Notices, name: Callable[[str], str] = str) -> tuple[str, ...]:
    """A sentence for each thing there is to say, at least one; `name` gives what a check is called."""
    sentences = [*_not_judged(notices), *_of_items(notices), *_of_checks(notices, name)]
    if notices.profile is not None:
        text = translate("Notices", "Profile: {profile}.")
        sentences.append(text.format(profile=words.label("profile", notices.profile)))
    if not sentences:
        sentences.append(translate("Notices", "Nothing is on hold, without a date or switched off."))
    return tuple(sentences)


def in_short(notices: Notices) -> str:
    """The same on one line beside a week; "" when there is nothing to say but the profile."""
    return " ".join([*_not_judged(notices), *_of_items(notices), *_of_checks(notices, str)])


def in_cell(notices: Notices) -> str:
    """The same below the heading "left out"."""
    parts = _left_out(notices)
    return " ".join([*([f"{parts}."] if parts else []), *_of_items(notices), *_of_checks(notices, str)])


def _not_judged(notices: Notices) -> Sequence[str]:
    parts = _left_out(notices)
    return [translate("Notices", "Not judged: {parts}.").format(parts=parts)] if parts else []


def _left_out(notices: Notices) -> str:
    """How many of what: "8 on hold, 3 without a date"."""
    counts = (
        (notices.on_hold, translate("Notices", "%n on hold", "", notices.on_hold)),
        (notices.ideas, translate("Notices", "%n idea(s)", "", notices.ideas)),
        (notices.drafts, translate("Notices", "%n draft(s)", "", notices.drafts)),
        (notices.undated, translate("Notices", "%n without a date", "", notices.undated)),
        (notices.night, translate("Notices", "%n at night", "", notices.night)),
    )
    return ", ".join(text for count, text in counts if count)


def _of_items(notices: Notices) -> Sequence[str]:
    """What items say that is not followed, and where nothing looks at them."""
    nowhere, far, elsewhere, ahead = map(
        len, (notices.nowhere, notices.far_times, notices.foreign_answers, notices.kept_ahead)
    )
    counts = (
        (nowhere, translate("Notices", "%n item(s) on no channel: unseen by the checks of channels.", "", nowhere)),
        (far, translate("Notices", "%n post(s) with a time over 7 days away: counted when first out.", "", far)),
        (elsewhere, translate("Notices", "%n item(s) answered on a strange channel: not followed.", "", elsewhere)),
        (ahead, translate("Notices", "%n block(s) kept before the end: not counted as kept.", "", ahead)),
    )
    return [text for count, text in counts if count]


def _of_checks(notices: Notices, name: Callable[[str], str]) -> Sequence[str]:
    lists = (
        (notices.off, translate("Notices", "Switched off: {checks}.")),
        (notices.changed, translate("Notices", "Settings changed: {checks}.")),
        (notices.ignored, translate("Notices", "Settings ignored: {checks}.")),
        (notices.waived, translate("Notices", "Waived: {checks}.")),
    )
    return [text.format(checks=", ".join(map(name, checks))) for checks, text in lists if checks]
