"""Bringing into sight, on whatever page it is, what an undo changed or a finding asks to be decided."""

from compassdesk.domain.plan import Record
from compassdesk.ui.desk.brought import Seen, editor_of, settings_part
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.pages.page_stack import PageStack, WithEditors, WithItems, WithParts
from compassdesk.ui.shell.window_columns import Columns

_SEEN_ON_COMPASS = frozenset(("items", "client", "organise_tasks", "check_settings", "waivers", "overrides"))
"""The lists whose changes are read from the numbers of the Compass page, where most of them were made, too."""


def bring(one: Seen, stack: PageStack, columns: Columns, sight: Sight, judging: Judging) -> None:
    """Show where an undo or a redo changed something."""
    part = settings_part(one)
    if _is_a_bar_in_sight(one, stack, sight) or (stack.page() == "compass" and one.list in _SEEN_ON_COMPASS):
        return
    if editor := editor_of(one):
        open_editor(stack, editor, one.row.id, "")
    elif one.list == "relationships":
        open_editor(stack, "person", one.row.spokesperson, "relationships")
    elif part and not _beside_the_week(one, stack, columns, sight, judging):
        stack.show_page("settings")
        settings = stack.named("settings")
        if isinstance(settings, WithParts):
            settings.bring(part, one)
    elif not part:
        page = stack.currentWidget()
        if one.list == "items" and isinstance(page, WithItems) and page.shows(one.row.id):
            return
        if stack.page() != "calendar":
            stack.show_page("calendar")
        if one.list == "day_notes":
            sight.show(one.row.first)
        else:
            columns.calendar.reveal(one.row.id)


def open_editor(stack: PageStack, code: str, target: str, field: str) -> None:
    """A finding asks for a decision in an editor on another page; "compass" for a tab of that page by its name."""
    page = "compass" if code == "compass" else "settings" if code.startswith("client") else "people"
    stack.show_page(page)
    shown = stack.named(page)
    if isinstance(shown, WithEditors):
        shown.reveal(code, target, field)


def show_reviews(stack: PageStack, session: Session) -> None:
    """Show the reviews that went out, the latest one first."""
    from compassdesk.domain.reviews import latest

    last = latest(session.plan)
    open_editor(stack, "review", last.id if last is not None else "", "")


def _is_a_bar_in_sight(one: Seen, stack: PageStack, sight: Sight) -> bool:
    """Whether the days of a campaign changed, whose bar stands in the month before the user, or what stands there for a
    day of a list.
    """
    if stack.page() != "calendar":
        return False
    if one.list == "year_days":
        return _is_a_day_in_sight(one.row, sight)
    return (
        one.list == "campaigns"
        and one.field in {"starts", "ends"}
        and sight.view == "month"
        and one.row.starts <= sight.last
        and one.row.ends >= sight.first
    )


def _is_a_day_in_sight(record: Record, sight: Sight) -> bool:
    from compassdesk.domain.year_days import own_between, own_day

    day = own_day(record)
    if day is None or not day.of:
        return False
    return next(own_between((day,), sight.first, sight.last), None) is not None


def _beside_the_week(one: Seen, stack: PageStack, columns: Columns, sight: Sight, judging: Judging) -> bool:
    """Whether the finding that a waiver is about stands beside the calendar, where the waiver shows itself."""
    judged = judging.judged(sight.week)
    return (
        one.list == "waivers"
        and stack.page() == "calendar"
        and sight.edited is None
        and len(sight.selected) < 2
        and columns.panel_is_open()
        and judged is not None
        and any(
            finding.check == one.row.check and one.row.target in {None, finding.target}
            for finding in judged.report.findings
        )
    )
