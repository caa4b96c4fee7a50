"""What a remark says, why, and what can be done about it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.remarks import Remark

translate = QCoreApplication.translate


def message(remark: Remark) -> str:
    """What was noticed, in one sentence."""
    return _MESSAGES[remark.id](len(remark.items))


def reason(remark: Remark) -> str:
    """Why it may matter."""
    return _REASONS[remark.id]()


def remedy(remark: Remark) -> str:
    """The words of the button that leads to where it is put right."""
    return _REMEDIES[remark.id](len(remark.items))


_MESSAGES: Mapping[str, Callable[[int], str]] = {
    "PR-01": lambda count: translate("Remarks", "%n post(s) without a channel", "", count),
    "PR-02": lambda count: translate("Remarks", "%n post(s) with an image that lacks alternative text", "", count),
    "PR-03": lambda count: translate("Remarks", "%n item(s) changed since somebody said yes", "", count),
}
_REASONS: Mapping[str, Callable[[], str]] = {
    "PR-01": lambda: translate("Remarks", "Without a channel it is seen nowhere, and no answers to it are expected."),
    "PR-02": lambda: translate(
        "Remarks",
        "Whoever does not see the image hears nothing of it, and networks find it less well. Type it below the image,"
        " in the editor of the post.",
    ),
    "PR-03": lambda: translate("Remarks", "The yes was to other words than those that go out now."),
}
_REMEDIES: Mapping[str, Callable[[int], str]] = {
    "PR-01": lambda count: translate("Remarks", "Give %n post(s) a channel…", "", count),
    "PR-02": lambda _count: translate("Remarks", "Say what is to be seen…"),
    "PR-03": lambda _count: translate("Remarks", "Look, and ask again…"),
}
