"""What is wrong with a scheduling tool's profile, a table that it gave, or what is said of its rows."""

from typing import Any

from compassdesk.texts.marking import QT_TRANSLATE_NOOP

ABOUT_TOOLS: dict[str, Any] = {
    "scheduler-profile": QT_TRANSLATE_NOOP("Errors", "What {file} says of a scheduling tool makes no sense: {reason}."),
    "template-unknown": QT_TRANSLATE_NOOP(
        "Errors", "No row of the table names the columns of this tool; they were looked for as {known}."
    ),
    "template-macros": QT_TRANSLATE_NOOP("Errors", "A workbook with macros is not filled. Save it without them first."),
    "template-locked": QT_TRANSLATE_NOOP(
        "Errors", "A workbook with a password is not filled. Save it without one first."
    ),
    "template-cell-too-long": QT_TRANSLATE_NOOP(
        "Errors", "A text has {used} characters, and a cell of a workbook holds {most}. Fill a CSV table instead."
    ),
    "record-needs-client": QT_TRANSLATE_NOOP(
        "Errors", "{path} is a plan file, in which nothing is noted; name a client file, or leave --record out."
    ),
    "no-such-post-choice": QT_TRANSLATE_NOOP(
        "Errors", "“{value}” says of no row which post it is; --post ROW=POST is in the report of a trial."
    ),
}
