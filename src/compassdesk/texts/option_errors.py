"""What is wrong with the options of a command, from argparse's English into the user's language."""

import re

from PySide6.QtCore import QCoreApplication

from compassdesk.texts.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_SENTENCES = (
    (r"the following arguments are required: (?P<names>.+)", QT_TRANSLATE_NOOP("Options", "missing: {names}")),
    (r"unrecognized arguments: (?P<names>.+)", QT_TRANSLATE_NOOP("Options", "no such options: {names}")),
    (
        r"argument (?P<name>.+?): invalid choice: '?(?P<value>.*?)'? \(choose from (?P<known>.+)\)",
        QT_TRANSLATE_NOOP("Options", "{name} cannot be “{value}”; it is one of {known}"),
    ),
    (r"argument (?P<name>.+?): expected .+", QT_TRANSLATE_NOOP("Options", "{name} needs a value behind it")),
    (
        r"argument (?P<name>.+?): invalid int value: '(?P<value>.*)'",
        QT_TRANSLATE_NOOP("Options", "{name} cannot be “{value}”; it is a whole number"),
    ),
    (
        r"argument (?P<name>.+?): ignored explicit argument '(?P<value>.*)'",
        QT_TRANSLATE_NOOP("Options", "{name} takes no value, and “{value}” stands behind it"),
    ),
)


def sentence(message: str) -> str:
    """A message of argparse in the user's language; as it is where we know no such one."""
    for pattern, words in _SENTENCES:
        if found := re.fullmatch(pattern, message, re.DOTALL):
            values = {name: value.replace("'", "") for name, value in found.groupdict().items()}
            return translate("Options", words).format(**values)
    return message


def usage(text: str) -> str:
    """How a command is used, as argparse writes it, with its first word in the user's language."""
    return text.replace("usage:", translate("Options", "usage:"), 1)
