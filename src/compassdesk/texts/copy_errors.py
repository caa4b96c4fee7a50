"""What can be wrong with a copy of a client that comes from elsewhere, and with the file that brings it."""

from typing import Any

from compassdesk.texts.marking import QT_TRANSLATE_NOOP

ABOUT_COPIES: dict[str, Any] = {
    "copy-of-another-client": QT_TRANSLATE_NOOP(
        "Errors",
        "That is no copy of this client: it is one of “{there}”, and this is “{here}”. Nothing was merged. "
        "Two clients are not merged into one.",
    ),
    "copy-without-notes": QT_TRANSLATE_NOOP(
        "Errors",
        "This file is of a version that did not note who changed what. Open it once for writing, then merge.",
    ),
    "copy-changes-too-fast": QT_TRANSLATE_NOOP(
        "Errors", "The file was changed again and again while it was read. Please try once more."
    ),
    "changed-meanwhile": QT_TRANSLATE_NOOP(
        "Errors", "The plan was changed while it was looked at. It is looked at once more."
    ),
    "together-none": QT_TRANSLATE_NOOP("Errors", "Nobody works together in {path} yet."),
    "together-gone": QT_TRANSLATE_NOOP(
        "Errors",
        "The shared folder is not at {path} now. Work on: everything stays in your file, and goes there once the "
        "folder is back. If it has another name or place now, say where: Work together…, “Find the folder…”.",
    ),
    "together-elsewhere": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} is not the folder in which you work together, and does not hold it. Choose the one that was renamed "
        "or moved; where others began anew, leave, and join them there.",
    ),
    "together-read-only": QT_TRANSLATE_NOOP(
        "Errors",
        "Nothing may be written in the shared folder {path}. What others change still comes; what you change goes "
        "there once it may.",
    ),
    "together-full": QT_TRANSLATE_NOOP(
        "Errors",
        "There is no room left in the shared folder {path}. What others change still comes; what you change goes "
        "there once there is.",
    ),
    "together-unwritten": QT_TRANSLATE_NOOP(
        "Errors",
        "The shared folder {path} could not be written to: {reason}. What others change still comes; what you change "
        "is tried again.",
    ),
    "together-unread": QT_TRANSLATE_NOOP(
        "Errors", "{path} lies in the shared folder and could not be read: {reason}. It is tried again."
    ),
    "together-there": QT_TRANSLATE_NOOP("Errors", "Some work together in {path} already."),
    "together-other": QT_TRANSLATE_NOOP(
        "Errors",
        "In {path} others work on “{there}”, and this is “{here}”. Nothing was brought in, and nothing was put there.",
    ),
    "together-newer": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} has version {version}; this CompassDesk works together up to version {known}. It was left as it is. "
        "Update CompassDesk.",
    ),
    "together-damaged": QT_TRANSLATE_NOOP(
        "Errors", "What {path} says of itself makes no sense any more. Nothing was brought in, and nothing put there."
    ),
    "together-sealed": QT_TRANSLATE_NOOP(
        "Errors", "What lies in {path} does not open with the key of this computer. Say its passphrase once more."
    ),
    "not-a-share": QT_TRANSLATE_NOOP("Errors", "This is no share file of CompassDesk."),
    "share-newer": QT_TRANSLATE_NOOP(
        "Errors",
        "The share file has version {version}; this CompassDesk reads up to version {known}. It was left as it is. "
        "Update CompassDesk.",
    ),
    "share-damaged": QT_TRANSLATE_NOOP(
        "Errors",
        "The share file was damaged, cut off or changed on its way ({part} is not what was put into it). Nothing was "
        "taken from it. Ask for it once more.",
    ),
    "share-invalid": QT_TRANSLATE_NOOP(
        "Errors", "The share file says what cannot be, in {part} at {place}. Nothing was taken from it."
    ),
    "share-bomb": QT_TRANSLATE_NOOP(
        "Errors", "The share file unpacks to far more than any plan, or holds what no share does. It was not read."
    ),
    "share-locked": QT_TRANSLATE_NOOP("Errors", "{path} opens with a passphrase only. Whoever made it knows which."),
    "share-wrong-passphrase": QT_TRANSLATE_NOOP(
        "Errors", "The share file does not open with this passphrase. Small letters and capitals differ."
    ),
    "share-sealed-otherwise": QT_TRANSLATE_NOOP(
        "Errors", "The file is sealed in a way that CompassDesk does not use. Ask for a share file with a passphrase."
    ),
    "share-too-large": QT_TRANSLATE_NOOP(
        "Errors",
        "With a passphrase a share file can have {most} bytes at most, and this one has more. Share it without one, or "
        "fewer days.",
    ),
    "not-a-copy": QT_TRANSLATE_NOOP(
        "Errors", "{path} brings no copy of a client: it is neither a share file nor a client file."
    ),
    "share-needs-client": QT_TRANSLATE_NOOP(
        "Errors", "{path} is a plan file, which does not know who changed what when; name a client file."
    ),
}
