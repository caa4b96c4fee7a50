"""About the app: its version, what it stands on, and under which licences."""

import platform
from importlib import metadata

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from compassdesk import __version__
from compassdesk.ui.widgets.frame import Frame, ask
from compassdesk.ui.widgets.label import label

translate = QCoreApplication.translate
_PARTS: tuple[tuple[str, str, str], ...] = (
    ("Qt for Python", "PySide6_Essentials", "LGPL-3.0"),
    ("SQLAlchemy", "SQLAlchemy", "MIT"),
    ("platformdirs", "platformdirs", "MIT"),
    ("python-dateutil", "python-dateutil", "Apache-2.0, BSD-3-Clause"),
    ("icalendar", "icalendar", "BSD-2-Clause"),
    ("holidays", "holidays", "MIT"),
    ("msgspec", "msgspec", "BSD-3-Clause"),
    ("pyrage", "pyrage", "MIT"),
    ("pyenchant", "pyenchant", "LGPL-2.1"),
    ("regex", "regex", "Apache-2.0, CNRI-Python"),
    ("tzdata", "tzdata", "Apache-2.0"),
)


def about(parent: QWidget | None) -> None:
    """Show what this is."""
    ask(AboutDialog(parent))


class AboutDialog(Frame):
    """See the module."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, "CompassDesk", width=500)
        version = translate("About", "Version {version}").replace("{version}", __version__)
        self.body.addWidget(label(version, "sub"))
        self.body.addWidget(
            label(
                translate("About", "An editorial calendar that warns when a plan mostly broadcasts. It works offline."),
                wrap=True,
            )
        )
        self.body.addWidget(
            label(
                translate(
                    "About",
                    "The rose is based on the Communicatieroos (Paul Blok) as described on socialmediamodellen.nl.",
                ),
                "small",
                wrap=True,
            )
        )
        self.body.addWidget(label(translate("About", "Made with"), "section"))
        parts = QPlainTextEdit("\n".join(_lines()))
        parts.setReadOnly(True)
        parts.setTabChangesFocus(True)
        parts.setAccessibleName(translate("About", "Parts and licences"))
        parts.setMinimumHeight(170)
        self.body.addWidget(parts, 1)
        copy = self.add_action(translate("About", "Copy"))
        copy.clicked.connect(
            lambda: QGuiApplication.clipboard().setText("\n".join([f"CompassDesk {__version__}", *_lines()]))
        )
        self.add_cancel(translate("About", "Close"))


def _lines() -> list[str]:
    known = [f"Python {platform.python_version()} (PSF-2.0)", f"Qt {qVersion()} (LGPL-3.0)"]
    for name, package, licence in _PARTS:
        try:
            known.append(f"{name} {metadata.version(package)} ({licence})")
        except metadata.PackageNotFoundError:
            continue
    known.append(translate("About", "Typeface Inter by Rasmus Andersson (SIL Open Font License 1.1)"))
    known.append(translate("About", "CompassDesk itself: MIT licence"))
    return known
