"""Starts CompassDesk: with a command the command line, else the window."""

import gc
import sys
from collections.abc import Sequence


def main() -> int:
    """The entry point of the installed scripts.

    A command ends before its garbage is worth collecting: of 100,000 rows that come in, the collector took a tenth.
    """
    _begin_lightly()
    from compassdesk import cli

    return cli.main(sys.argv[1:], _open_window)


def _open_window(arguments: Sequence[str]) -> int:
    """The desktop app, imported only now: the commands need no window system. One in the background shows itself."""
    from compassdesk.system import in_background

    if in_background.handed_over(arguments):
        return 0
    before_the_window()
    from compassdesk import app

    return app.main(arguments)


def before_the_window() -> None:
    """What has to be done before the app's modules are loaded.

    Until the first paint nothing becomes garbage that is worth collecting; the collector runs again behind it.
    """
    _begin_lightly()
    from compassdesk.texts.light_qt import load_qt_lightly

    load_qt_lightly()
    _load_msgspec_alone()


def _begin_lightly() -> None:
    gc.disable()
    from compassdesk.quick_import import find_own_modules_quickly

    find_own_modules_quickly()


def _load_msgspec_alone() -> None:
    """Without `typing_extensions`, which it asks for what Python's own `typing` knows: 1.2 MB, with what that loads."""
    if "typing_extensions" not in sys.modules:
        sys.modules["typing_extensions"] = None  # type: ignore[assignment] - how Python is told that it is not there
        import msgspec  # noqa: F401

        del sys.modules["typing_extensions"]


if __name__ == "__main__":
    sys.exit(main())
