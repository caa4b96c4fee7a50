"""Where a fix without a patch leads: to an editor on another page, unless it is about items."""

from compassdesk.domain.checks.fixes import Fix

_TARGETS = ("channel", "person", "campaign", "tab")
_OF_ITEMS = frozenset(("edit_item", "edit_items"))


def editor_of(fix: Fix) -> tuple[str, str, str] | None:
    """Code, target and field of an editor (`open_editor` of the window); None: items are opened in the calendar."""
    if fix.code in _OF_ITEMS:
        return None
    if fix.code == "edit_insights":
        return "compass", "listening", "insight"
    target = next((str(fix.values[name]) for name in _TARGETS if name in fix.values), "")
    return fix.code.removeprefix("edit_"), target, str(fix.values.get("field", ""))
