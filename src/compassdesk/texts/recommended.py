"""Why a set of limits is recommended for a kind of organisation: one sentence each (domain.md C5)."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.vocabulary import Profile
from compassdesk.texts import words
from compassdesk.texts.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_WHY: Mapping[Profile, str] = {
    "default": QT_TRANSLATE_NOOP("Recommended", "“{profile}” is recommended: its limits suit most organisations."),
    "webcare_public": QT_TRANSLATE_NOOP(
        "Recommended",
        "“{profile}” is recommended: people expect an answer within opening hours, and a desk that answers all day "
        "counts in full.",
    ),
    "b2b": QT_TRANSLATE_NOOP(
        "Recommended", "“{profile}” is recommended: how much may only send follows the stage you are in."
    ),
    "telecom_24x7": QT_TRANSLATE_NOOP(
        "Recommended", "“{profile}” is recommended: customers expect an answer within four hours, at night too."
    ),
    "insurance": QT_TRANSLATE_NOOP(
        "Recommended", "“{profile}” is recommended: the limits of most organisations, named after what you are."
    ),
    "nonprofit": QT_TRANSLATE_NOOP(
        "Recommended", "“{profile}” is recommended: with few hands a channel may be silent for a week."
    ),
    "freelance_light": QT_TRANSLATE_NOOP(
        "Recommended", "“{profile}” is recommended: three days to answer, and one warning a week at most."
    ),
}


def why_recommended(profile: Profile) -> str:
    """The sentence, with the name of the profile."""
    return translate("Recommended", _WHY[profile]).replace("{profile}", words.label("profile", profile))


def marked(profile: Profile) -> str:
    """A profile's name in a list where it is the recommended one."""
    return translate("Recommended", "{profile} (recommended)").replace("{profile}", words.label("profile", profile))
