"""A sentence for every trouble the app can explain: what is wrong, with which file or field, and what helps."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.errors import PlanError
from compassdesk.texts import numbers, plan_errors, row_names, words
from compassdesk.texts.copy_errors import ABOUT_COPIES
from compassdesk.texts.marking import QT_TRANSLATE_NOOP
from compassdesk.texts.tool_errors import ABOUT_TOOLS

translate = QCoreApplication.translate

SENTENCES: dict[str, Any] = {
    # plan files and tables that cannot be read
    "empty-file": QT_TRANSLATE_NOOP("Errors", "The file is empty."),
    "too-large": QT_TRANSLATE_NOOP("Errors", "The file is larger than {most} bytes; that is no editorial plan."),
    "not-utf8": QT_TRANSLATE_NOOP("Errors", "The file is not UTF-8 text (byte {position}). Save it as UTF-8."),
    "not-json": QT_TRANSLATE_NOOP("Errors", "The file is not valid JSON: {reason}."),
    "too-deep": QT_TRANSLATE_NOOP("Errors", "The file nests deeper than {most} levels; that is no plan."),
    "not-a-plan": QT_TRANSLATE_NOOP("Errors", "This is not a CompassDesk plan: “format” is not “compassdesk-plan”."),
    "plan-newer": QT_TRANSLATE_NOOP(
        "Errors", "The plan has version {version}; this CompassDesk reads up to version {known}. Update CompassDesk."
    ),
    "not-a-table": QT_TRANSLATE_NOOP(
        "Errors", "This is not a table: no semicolons, commas, tabs or bars part it into columns. Save it as CSV."
    ),
    "not-text": QT_TRANSLATE_NOOP(
        "Errors",
        "This is no text: it holds signs that only programs write. A text in UTF-16 needs its mark; save it as UTF-8.",
    ),
    "text-damaged": QT_TRANSLATE_NOOP(
        "Errors", "The file says that it is a text in {encoding}, but not all of it is. Save it again as UTF-8."
    ),
    "no-header": QT_TRANSLATE_NOOP(
        "Errors", "No row of headings was found, such as “Date, Channel, Title”. Add one above the rows."
    ),
    "no-calendar-grid": QT_TRANSLATE_NOOP("Errors", "No sheet of it is laid out as a calendar."),
    "no-title-column": QT_TRANSLATE_NOOP("Errors", "No column holds a title or a text. Name one “Title” or “Text”."),
    "no-rows": QT_TRANSLATE_NOOP("Errors", "There are headings, but no rows below them."),
    "too-many-columns": QT_TRANSLATE_NOOP("Errors", "The table has {count} columns; at most {most} can be read."),
    "too-many-rows": QT_TRANSLATE_NOOP("Errors", "The table has more than {most} rows. Split it by year."),
    "cell-too-long": QT_TRANSLATE_NOOP(
        "Errors", "A cell on line {line} is longer than {most} characters. Perhaps a quotation mark is missing there."
    ),
    "open-quotes": QT_TRANSLATE_NOOP(
        "Errors", "Too many quotation marks are not closed, the last on line {line}. Save it as XLSX or ODS."
    ),
    "workbook-damaged": QT_TRANSLATE_NOOP(
        "Errors", "The workbook is damaged or cut off. Open it in your spreadsheet program and save it anew."
    ),
    "workbook-bomb": QT_TRANSLATE_NOOP(
        "Errors",
        "The workbook unpacks to far more than any plan, or holds what no office program writes. It was not read.",
    ),
    "workbook-locked": QT_TRANSLATE_NOOP(
        "Errors", "The workbook is protected with a password, and opens with that only."
    ),
    "workbook-password-wrong": QT_TRANSLATE_NOOP("Errors", "This is not the password of the workbook."),
    "workbook-password-needed": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} is protected with a password, and nobody can be asked for it here. Name a file that holds it: {known}.",
    ),
    "workbook-lock-unknown": QT_TRANSLATE_NOOP(
        "Errors",
        "The workbook is protected with a password in a way that cannot be opened here. Save it without one, or as XLSX"
        " with one, and import that.",
    ),
    "workbook-old": QT_TRANSLATE_NOOP(
        "Errors", "This is a workbook of the old kind (XLS). Save it as XLSX or ODS, and import that."
    ),
    "no-workbook": QT_TRANSLATE_NOOP("Errors", "There is no spreadsheet in this file. Save it as XLSX, ODS or CSV."),
    "sheet-too-far": QT_TRANSLATE_NOOP(
        "Errors",
        "The sheet “{sheet}” reaches as far as {cell}, which is more than can be read (at most {most} columns). Remove"
        " what stands far away from the plan.",
    ),
    "no-such-field": QT_TRANSLATE_NOOP("Errors", "A column cannot become “{field}”. Possible are: {known}."),
    "mapping-invalid": QT_TRANSLATE_NOOP(
        "Errors", '{path} is not a mapping: JSON with "columns", an object from heading to field, is expected.'
    ),
    "no-such-mapping": QT_TRANSLATE_NOOP("Errors", "There is no mapping “{name}”, neither as a file nor in {folder}."),
    "not-a-calendar": QT_TRANSLATE_NOOP("Errors", "This is not a calendar file (iCalendar, .ics)."),
    "not-a-mail": QT_TRANSLATE_NOOP("Errors", "This is not a mail: it has neither a subject nor a sender."),
    "no-days": QT_TRANSLATE_NOOP(
        "Errors", "No days are found in this file. Each needs a name, and a date with its year."
    ),
    "no-events": QT_TRANSLATE_NOOP("Errors", "The calendar holds no events."),
    "client-file-not-read": QT_TRANSLATE_NOOP(
        "Errors", "{path} is a client file: it is opened, not imported. On the command line, name it behind --into."
    ),
    "format-not-read": QT_TRANSLATE_NOOP(
        "Errors", "{path}: files of this kind cannot be read. Save it as CSV, or choose {known} or {last}."
    ),
    "format-not-written": QT_TRANSLATE_NOOP("Errors", "“{format}” cannot be written. Known are: {known}."),
    "format-needed": QT_TRANSLATE_NOOP(
        "Errors", "Standard output has no ending: say with --format what to write. Known are: {known}."
    ),
    # images, films and documents that are attached
    "media-empty": QT_TRANSLATE_NOOP("Errors", "{name} is empty: there is nothing in it."),
    "media-svg": QT_TRANSLATE_NOOP(
        "Errors", "{name} is a drawing that may hold programs (SVG), and no network takes it. Save it as PNG."
    ),
    "media-other": QT_TRANSLATE_NOOP(
        "Errors", "{name} is a picture of the kind {kind}, which no network takes as it is. Save it as JPEG or PNG."
    ),
    "media-unknown": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} is neither an image (JPEG, PNG, GIF, WebP) nor a video (MP4, MOV) nor a PDF, by what it holds.",
    ),
    "media-cut-off": QT_TRANSLATE_NOOP("Errors", "{name} is not whole: it ends too early. Copy it here once more."),
    "media-damaged": QT_TRANSLATE_NOOP("Errors", "{name} is damaged and cannot be shown."),
    "media-too-many-pixels": QT_TRANSLATE_NOOP(
        "Errors", "{name} has {width} by {height} pixels, more than can be shown safely. Make it smaller and try again."
    ),
    "media-too-large": QT_TRANSLATE_NOOP(
        "Errors", "{name} is larger than {most} MB, the most that goes into a client’s file."
    ),
    "media-missing": QT_TRANSLATE_NOOP(
        "Errors", "{name} itself is not in this client’s file; only what was said of it is. Attach it again."
    ),
    "media-too-much": QT_TRANSLATE_NOOP(
        "Errors", "{name} was not attached: at most {most} MB are taken in at once. Attach it by itself."
    ),
    "not-printed": QT_TRANSLATE_NOOP(
        "Errors", "The printer did not take the pages. Look whether it is on and within reach, and print again."
    ),
    "not-drawn": QT_TRANSLATE_NOOP("Errors", "Nothing can be drawn on this computer: {reason}."),
    # client files
    "missing-file": QT_TRANSLATE_NOOP("Errors", "{path} does not exist."),
    "not-a-file": QT_TRANSLATE_NOOP("Errors", "{path} is not a file."),
    "not-read": QT_TRANSLATE_NOOP("Errors", "{path} could not be read: {reason}."),
    "no-backups": QT_TRANSLATE_NOOP("Errors", "There are no backups of {path}."),
    "no-such-backup": QT_TRANSLATE_NOOP(
        "Errors", "“{value}” is no backup of {path}. “compassdesk restore {path}” lists them with their numbers."
    ),
    "which-backup": QT_TRANSLATE_NOOP(
        "Errors", "More than one backup has the number {value}. Name the path of the one that is meant:\n{paths}"
    ),
    "content-alone": QT_TRANSLATE_NOOP("Errors", "“--content” goes with neither “--from” nor “--to”."),
    "which-client": QT_TRANSLATE_NOOP("Errors", "Name the client file whose backup is meant."),
    "other-client": QT_TRANSLATE_NOOP("Errors", "{path} is a backup of another client; nothing was changed."),
    "folder-not-read": QT_TRANSLATE_NOOP("Errors", "The folder {path} could not be read."),
    "file-exists": QT_TRANSLATE_NOOP(
        "Errors", "{path} exists already; nothing was overwritten. Choose another name."
    ),
    "target-exists": QT_TRANSLATE_NOOP(
        "Errors", "{path} exists already; nothing was overwritten. With --force it is replaced."
    ),
    "target-is-client": QT_TRANSLATE_NOOP(
        "Errors", "{path} is a client file or belongs to one, and is never replaced. Choose another name."
    ),
    "target-is-source": QT_TRANSLATE_NOOP(
        "Errors", "{path} is the plan that is told of, and is never replaced by a report. Choose another name."
    ),
    "target-no-file": QT_TRANSLATE_NOOP(
        "Errors", "{path} is a folder or a device and no file, and is never replaced. Choose another name."
    ),
    "foreign-file": QT_TRANSLATE_NOOP("Errors", "{path} is not a CompassDesk client file."),
    "newer-file": QT_TRANSLATE_NOOP(
        "Errors", "{path} was made by a newer CompassDesk. Update CompassDesk; the file was left as it is."
    ),
    "altered-file": QT_TRANSLATE_NOOP(
        "Errors", "{path} was altered by another program and is not opened, because that could do harm."
    ),
    "damaged-file": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} is damaged. “Examine and mend…” or “compassdesk doctor” says what can be mended or rescued; "
        "or go back to a backup.",
    ),
    "key-lost": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} cannot be rescued: the part of it with which a passphrase makes its key is damaged. "
        "Go back to a backup.",
    ),
    "bad-row": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} holds something CompassDesk cannot work with: {which}: {wrong}. "
        "“compassdesk doctor” or “Examine and mend…” can help.",
    ),
    "bad-value": QT_TRANSLATE_NOOP("Errors", "{which}: {wrong}; nothing was changed."),
    "opened-read-only": QT_TRANSLATE_NOOP("Errors", "{path} is open for reading only; nothing was changed."),
    "file-in-use": QT_TRANSLATE_NOOP(
        "Errors", "{path} is open in another CompassDesk ({host}, process {process}, since {since}). Close it there."
    ),
    "file-in-use-elsewhere": QT_TRANSLATE_NOOP(
        "Errors", "Another program is writing into {path}, perhaps under another name of the file. Close it there."
    ),
    "file-changed-elsewhere": QT_TRANSLATE_NOOP(
        "Errors", "Another program wrote into {path} while it was open. Nothing was changed; open it again to go on."
    ),
    "half-written-file": QT_TRANSLATE_NOOP(
        "Errors", "{path} was being written when its program stopped. Open it once where it may be written to."
    ),
    "kept-aside": QT_TRANSLATE_NOOP(
        "Errors",
        "Beside {path} lay changes that do not belong to this file, but to another one that had its name. "
        "They were kept as {kept}.",
    ),
    "healed": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} was renamed after its program had stopped in the middle of writing. With what lay at {journal} it was "
        "made whole again, as it was before that change.",
    ),
    "file-busy": QT_TRANSLATE_NOOP("Errors", "{path} is in use by another program at this moment. Try again."),
    "given-up": QT_TRANSLATE_NOOP("Errors", "Cancelled; nothing was changed."),
    "being-written": QT_TRANSLATE_NOOP(
        "Errors", "A long change of {path} is being written. Wait until it is done, or cancel it."
    ),
    "file-moved": QT_TRANSLATE_NOOP("Errors", "{path} was moved or removed while it was open. Put it back."),
    "file-replaced": QT_TRANSLATE_NOOP(
        "Errors", "Another program replaced {path} while it was open. Nothing was changed; open it again to go on."
    ),
    "other-content": QT_TRANSLATE_NOOP(
        "Errors", "{path} holds something else than what you see here. Save that as a new file first."
    ),
    "cannot-open": QT_TRANSLATE_NOOP("Errors", "{path} cannot be opened."),
    # protected client files
    "protected-file": QT_TRANSLATE_NOOP("Errors", "{path} is protected. It opens with its passphrase only."),
    "passphrase-needed": QT_TRANSLATE_NOOP(
        "Errors", "A passphrase is needed for {path}, and nobody can be asked here. Name a file that holds it: {known}."
    ),
    "passphrase-empty": QT_TRANSLATE_NOOP("Errors", "A passphrase is needed; an empty one protects nothing."),
    "passphrase-unusable": QT_TRANSLATE_NOOP("Errors", "This passphrase holds a sign that cannot be used in one."),
    "passphrase-not-read": QT_TRANSLATE_NOOP("Errors", "No passphrase could be read from {path}: {reason}."),
    "passphrase-too-long": QT_TRANSLATE_NOOP(
        "Errors", "The first line of {path} is longer than {most} bytes; that is no passphrase."
    ),
    "passphrases-differ": QT_TRANSLATE_NOOP("Errors", "The two passphrases differ; nothing was changed."),
    "wrong-passphrase": QT_TRANSLATE_NOOP("Errors", "This is not the passphrase of {path}."),
    "already-protected": QT_TRANSLATE_NOOP("Errors", "{path} has a passphrase already."),
    "not-protected": QT_TRANSLATE_NOOP("Errors", "{path} has no passphrase."),
    "not-rewritten": QT_TRANSLATE_NOOP("Errors", "{path} could not be written anew: {reason}. It is as it was."),
    "no-keyring": QT_TRANSLATE_NOOP(
        "Errors", "No keyring on this computer keeps secrets encrypted. CompassDesk asks for the passphrase instead."
    ),
    "keyring-locked": QT_TRANSLATE_NOOP(
        "Errors", "The keyring of this computer was not opened. CompassDesk asks for the passphrase instead."
    ),
    "keyring-failed": QT_TRANSLATE_NOOP(
        "Errors", "The keyring of this computer does not keep the passphrase. CompassDesk asks for it instead."
    ),
    "no-notices": QT_TRANSLATE_NOOP("Errors", "This desktop shows no notifications."),
    # folders and disks
    "no-permission": QT_TRANSLATE_NOOP("Errors", "You have no permission to read {path}."),
    "read-only-file": QT_TRANSLATE_NOOP("Errors", "{path} may not be written to; nothing was changed."),
    "read-only-folder": QT_TRANSLATE_NOOP(
        "Errors", "Nothing may be written in {path}. Choose another folder; nothing was changed."
    ),
    "missing-folder": QT_TRANSLATE_NOOP("Errors", "The folder {path} does not exist."),
    "name-too-long": QT_TRANSLATE_NOOP("Errors", "The name of {path} is too long for this disk. Choose a shorter one."),
    "folder-not-made": QT_TRANSLATE_NOOP("Errors", "The folder {path} could not be made."),
    "disk-full": QT_TRANSLATE_NOOP(
        "Errors", "The disk is full; nothing was written to {path}. Make room and try again."
    ),
    "disk-error": QT_TRANSLATE_NOOP("Errors", "The disk reports an error at {path}. Make a backup elsewhere."),
    "not-written": QT_TRANSLATE_NOOP("Errors", "{path} could not be written: {reason}. What was there is as it was."),
    "output-closed": QT_TRANSLATE_NOOP("Errors", "The result has nowhere to go: standard output is closed."),
    "output-full": QT_TRANSLATE_NOOP("Errors", "The result could not be written out: the disk is full."),
    "not-shown": QT_TRANSLATE_NOOP("Errors", "The result could not be written out: {reason}."),
    "preferences-not-saved": QT_TRANSLATE_NOOP("Errors", "The preferences could not be saved in {path}."),
    "installation-incomplete": QT_TRANSLATE_NOOP("Errors", "CompassDesk is not wholly installed: {path} is missing."),
    "window-not-possible": QT_TRANSLATE_NOOP("Errors", "No window can be opened here: {reason}."),
    "no-screen": QT_TRANSLATE_NOOP(
        "Errors", "There is no screen to open a window on. Without one, use a command: {known}."
    ),
    # what the user typed
    "no-such-command": QT_TRANSLATE_NOOP("Errors", "“{value}” is not known here. Commands are: {known}."),
    "no-such-week": QT_TRANSLATE_NOOP("Errors", "There is no week “{week}”; write it as 2027-W12."),
    "no-such-time": QT_TRANSLATE_NOOP(
        "Errors", "“{value}” is not a wall-clock time; write it as 2027-02-26T12:00, without a time zone."
    ),
    "no-such-date": QT_TRANSLATE_NOOP("Errors", "“{value}” is not a date; write it as 2027-03-01."),
    "no-address": QT_TRANSLATE_NOOP("Errors", "“{value}” is no address of the web; write it as https://example.org/media."),
    **ABOUT_TOOLS,
    "calendar-not-ours": QT_TRANSLATE_NOOP(
        "Errors", "{path} is not the calendar of this client, and is left as it is. Choose another file for it."
    ),
    **ABOUT_COPIES,
    "nothing-to-review": QT_TRANSLATE_NOOP("Errors", "No post of these days is still to go out: none is to be read."),
    "review-incomplete": QT_TRANSLATE_NOOP(
        "Errors", "Name a client file and the page to make; or with --answer what came back, with --into whose it is."
    ),
    "review-needs-client": QT_TRANSLATE_NOOP(
        "Errors", "{path} is a plan file, which cannot keep what was asked; name a client file."
    ),
    "no-such-review": QT_TRANSLATE_NOOP(
        "Errors", "This client has no such review: ask for one first, or name one that its file has."
    ),
    "answer-file": QT_TRANSLATE_NOOP(
        "Errors",
        "This is an answer to a review. Open the client that asked, then “Take in an answer…” in the File menu, under "
        "“With others”; on the command line: review --answer.",
    ),
    "answer-none": QT_TRANSLATE_NOOP("Errors", "There is no answer to a review in it."),
    "answer-newer": QT_TRANSLATE_NOOP(
        "Errors", "The answer has version {version}; this CompassDesk reads up to version {known}. Update CompassDesk."
    ),
    "answer-damaged": QT_TRANSLATE_NOOP(
        "Errors", "The answer is not as it was saved: it was cut off or changed on its way. Ask for it once more."
    ),
    "answer-of-other-client": QT_TRANSLATE_NOOP("Errors", "This is an answer to “{client}”, and here is “{here}”."),
    "answer-to-unknown": QT_TRANSLATE_NOOP(
        "Errors", "{client} has no review that this is an answer to: it was taken back, or asked from another copy."
    ),
    "no-such-zone": QT_TRANSLATE_NOOP("Errors", "There is no time zone “{zone}”; write it as Europe/Amsterdam."),
    "no-such-country": QT_TRANSLATE_NOOP(
        "Errors", "There is no country “{country}”; write its two letters, such as NL or BE."
    ),
    "no-such-report-format": QT_TRANSLATE_NOOP(
        "Errors", "A report cannot be written as {value}. It can be written as: {known}."
    ),
    "folder-needed": QT_TRANSLATE_NOOP("Errors", "{path} is no folder; several files go into one."),
    "no-such-block": QT_TRANSLATE_NOOP("Errors", "“{value}” is no block of this report. Those are: {known}."),
    "no-such-campaign": QT_TRANSLATE_NOOP("Errors", "There is no campaign “{value}”. Campaigns are: {known}."),
    "campaign-needed": QT_TRANSLATE_NOOP("Errors", "Of which campaign? Campaigns are: {known}."),
    "no-such-filter": QT_TRANSLATE_NOOP(
        "Errors", "“{filter}” is no filter; write it as petal=send. One can filter on {known}."
    ),
    "filter-value": QT_TRANSLATE_NOOP("Errors", "“{value}” is no {key} here. Known are: {known}."),
    "weeks-out-of-range": QT_TRANSLATE_NOOP("Errors", "{value} weeks cannot be judged; from 1 to {most} can."),
    "period-reversed": QT_TRANSLATE_NOOP("Errors", "The period ends on {last}, before it begins on {first}."),
    "into-missing": QT_TRANSLATE_NOOP("Errors", "Say with --into which client file to import into, or use --dry-run."),
    "name-missing": QT_TRANSLATE_NOOP("Errors", "A client needs a name."),
    "name-needed": QT_TRANSLATE_NOOP("Errors", "A name is needed."),
    "no-clients-known": QT_TRANSLATE_NOOP("Errors", "No client files are known yet; name the files to copy."),
    # edits
    "dangling-reference": QT_TRANSLATE_NOOP("Errors", "{path}: there is no “{id}” in “{list}”; nothing was changed."),
    "unstorable-text": QT_TRANSLATE_NOOP("Errors", "This text holds half a character and cannot be stored: {text}"),
    "no-such-item": QT_TRANSLATE_NOOP("Errors", "The item is no longer there; somebody removed it."),
    "no-such-person": QT_TRANSLATE_NOOP("Errors", "This person is no longer there."),
    "no-such-day": QT_TRANSLATE_NOOP("Errors", "“{title}” would fall on a day that does not exist."),
    "published-has-a-date": QT_TRANSLATE_NOOP("Errors", "“{title}” was published and so keeps its date."),
    "minutes-out-of-range": QT_TRANSLATE_NOOP("Errors", "{minutes} minutes cannot be planned; from 1 to {most} can."),
    "time-needed": QT_TRANSLATE_NOOP("Errors", "This status needs a date and a time; plan the item first."),
    "blocked": QT_TRANSLATE_NOOP(
        "Errors", "Something stops this step. Solve it, or go on with a reason, which is then kept."
    ),
    "target-out-of-range": QT_TRANSLATE_NOOP("Errors", "{percent}% cannot be a limit; choose from 0 to 100."),
    "reason-needed": QT_TRANSLATE_NOOP("Errors", "A reason is needed; it is kept with the decision."),
    "block-cannot-be-waived": QT_TRANSLATE_NOOP(
        "Errors", "A stop cannot be snoozed; one item can be published despite it, with a reason."
    ),
    "waiver-too-long": QT_TRANSLATE_NOOP("Errors", "A finding can be snoozed for 26 weeks at most: until {last}."),
    "waiver-in-the-past": QT_TRANSLATE_NOOP("Errors", "Snoozing cannot end in the past ({until})."),
}  # fmt: skip
"""Every code but "plan-invalid", whose sentence is made from the problem (texts/plan_errors.py)."""


def sentence(error: PlanError) -> str:
    """What is wrong and what helps, in the user's language. A code nobody wrote a sentence for shows itself."""
    if error.code == "plan-invalid":
        return plan_errors.sentence(error.values)
    if error.code in {"bad-row", "bad-value"} and "problem" in error.values:
        told = {"path": error.values.get("path", "…"), "which": row_names.which(error.values)}
        told["wrong"] = row_names.what_is_wrong(error.values)
        return translate("Errors", SENTENCES[error.code]).format_map(told)
    known = SENTENCES.get(error.code)
    if known is None:
        return translate("Errors", "Something is wrong: {code}").format(code=str(error))
    return translate("Errors", known).format_map(_Values(error.values))


class _Values(dict[str, str]):
    """The values of an error as words; one that is missing leaves an ellipsis, never a second error."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        super().__init__({key: _shown(key, value) for key, value in values.items()})

    def __missing__(self, key: str) -> str:
        return "…"


def _shown(key: str, value: Any) -> str:
    if isinstance(value, datetime):
        return numbers.moment(value)
    if isinstance(value, date):
        return numbers.full_day(value)
    if key == "since" and value:  # as the lock file spells it
        return numbers.moment(datetime.fromisoformat(str(value)))
    if key == "most" and isinstance(value, int):
        return numbers.number(value)
    if key == "status":
        return words.label("status", str(value))
    return str(value)
