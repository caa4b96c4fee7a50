"""`compassdesk --self-test`: prove that the installed app works on this machine, step by step."""

import os
import sys
import tempfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from compassdesk.commands.speaking import show, speak, tell
from compassdesk.domain.errors import PlanError
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Plan
from compassdesk.domain.week import Week

_NOW = datetime(2027, 3, 10, 12, 0)
Step = tuple[str, Callable[[Path], None]]


def run() -> int:
    """Every step in a folder of its own that is removed again; exit status 0 when all of them work, else 70."""
    failed = 0
    with tempfile.TemporaryDirectory(prefix="compassdesk-self-test-") as folder:
        for name, step in _STEPS:
            try:
                step(Path(folder))
            except Exception as error:  # noqa: BLE001 - whatever is wrong is the result of this test
                failed += 1
                tell(f"self-test: {name}: {_told(error)}")
            else:
                show(f"{name}: ok")
    show(f"{len(_STEPS) - failed} of {len(_STEPS)} ok")
    return 70 if failed else 0


def _told(error: Exception) -> str:
    if isinstance(error, PlanError):
        from compassdesk.texts.errors import sentence

        return sentence(error)
    return f"{type(error).__name__}: {error}"


def _resources(_folder: Path) -> None:
    from compassdesk.system.resources import resource_path

    for name in ("data/networks.toml", "icons/strokes.txt", "style.qss", "fonts/Inter-Regular.otf"):
        if not resource_path(name).is_file():
            raise FileNotFoundError(name)


def _translations(_folder: Path) -> None:
    """English stands in the program; Dutch needs its file."""
    from PySide6.QtCore import QCoreApplication

    speak("nl")
    try:
        word = QCoreApplication.translate("WordsPetal", "Listen")
    finally:
        speak("en")
    if word != "Luisteren":
        raise FileNotFoundError("compassdesk_nl.qm")


def _client_file(folder: Path) -> None:
    """Write, undo, judge and read back."""
    from compassdesk.services import judging, patches, plans
    from compassdesk.services.opening import create_client, open_client
    from compassdesk.services.sample import sample_plan

    sample = sample_plan("en", _NOW.date())
    path = folder / "self-test.compass"
    file = create_client(path, sample.client, _rows(sample))
    try:
        steps = []
        forget = file.subscribe(lambda change: steps.append(change.step))
        before = file.read(plans.whole)
        file.perform("self-test", patches.apply, Patch(removed=(("items", before.items[0].id),)))
        forget()
        file.replay(steps[0], "undo")
        if file.read(plans.whole) != before:
            raise AssertionError("undo does not give the same plan back")
        judging.of_plan(before, (Week.of(_NOW.date()),), _NOW)
    finally:
        file.close()
    open_client(path, read_only=True).close()


def _rows(plan: Plan) -> Patch:
    from compassdesk.domain.patch import LISTS

    return Patch(client=plan.client, **{name: getattr(plan, name) for name in LISTS})


def _files_in_and_out(folder: Path) -> None:
    """Each format that is written and read comes back unchanged."""
    from compassdesk.formats import known
    from compassdesk.formats.exporting import export
    from compassdesk.formats.importing import preview
    from compassdesk.services.exports import Choices, of_plan
    from compassdesk.services.sample import sample_plan

    plan = sample_plan("en", _NOW.date())
    for kind in known.written():
        if kind.read is not None:
            target = folder / f"out{kind.suffixes[0]}"
            export(kind, of_plan(plan), Choices(with_names=True), target)
            found = preview(target, plan, now=_NOW)
            if found.count("unchanged") != found.records:
                raise AssertionError(f"{target.name} does not come back as it was written")


def _time_zones(_folder: Path) -> None:
    from compassdesk.domain.wallclock import is_skipped, public_holidays

    if not is_skipped(datetime(2027, 3, 28, 2, 30), "Europe/Amsterdam"):
        raise AssertionError("the time zone data lack the clock change of 28 March 2027")
    if date(2027, 3, 29) not in public_holidays("NL", "", (2027,)):
        raise AssertionError("the holidays lack Easter Monday 2027")


def _window(_folder: Path) -> None:
    """The main window, drawn once into memory; in a process of its own, as a window needs another kind of app."""
    import subprocess

    code = (
        "import sys\n"
        "from compassdesk.app import build\n"
        "desktop = build([])\n"
        "picture = desktop.window.grab()\n"
        "sys.exit(0 if picture.width() > 100 else 1)\n"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "COMPASSDESK_HOME": str(_folder / "home")}
    made = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    if made.returncode != 0:
        raise RuntimeError((made.stderr.strip().splitlines() or ["no window"])[-1])


_STEPS: tuple[Step, ...] = (
    ("resources", _resources),
    ("translations", _translations),
    ("time zones and holidays", _time_zones),
    ("client file", _client_file),
    ("files in and out", _files_in_and_out),
    ("window", _window),
)
