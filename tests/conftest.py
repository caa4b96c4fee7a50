"""A fresh client file for whoever asks; how hard to be: a little daily, all of it under `dev.py torture`; its figures.

Properties say what is right, not how fast: no profile has a deadline, because a busy machine must not fail them.
"""

import gc
import hashlib
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from time import time
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

import found_before
import quick_age
import told_once
from builders import channel, client, person, post, slot
from compassdesk.domain.patch import Patch
from compassdesk.rendering.look import theme
from compassdesk.services.workspace import ClientFile
from compassdesk.storage import passphrases
from compassdesk.texts import numbers
from compassdesk.ui.files.application import Application
from derived_keys import remembered
from examples import DAILY, SHORT, THOROUGH
from left_behind import left_since, traces
from prepared import prepared
from salting import Salting
from turns import has_its_turn, not_their_turn, tried_alike
from unlocking import forget_keys

UNHURRIED = [HealthCheck.too_slow, HealthCheck.data_too_large]
"""By chance the first plans that are drawn are all too large; whether that takes long is up to the machine."""
settings.register_profile(DAILY, max_examples=5, deadline=None, suppress_health_check=UNHURRIED)
settings.register_profile(SHORT, max_examples=15, deadline=None, suppress_health_check=UNHURRIED)
settings.register_profile(THOROUGH, max_examples=1000, deadline=None, suppress_health_check=UNHURRIED)
settings.load_profile(DAILY)
salting = Salting()
DERIVED = Path(__file__).parents[1] / "build" / "keys"
"""Made again when it is removed."""
WORKERS_END_IN = 60_000
"""Milliseconds; on a machine that is busy with much else."""


@pytest.fixture(scope="session")
def qapp_cls() -> type[Application]:
    """The application as the app makes it: it can be asked to open files."""
    return Application


@pytest.fixture(scope="session")
def qapp(qapp: QCoreApplication) -> QCoreApplication:
    """As the app does, the faces come in before anything is measured in them."""
    theme.load_fonts()
    return qapp


@pytest.fixture(autouse=True, scope="session")
def _user(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Path]]:
    """The home and the temporary folder of whoever runs the tests, both empty."""
    home, temporary = tmp_path_factory.mktemp("user"), tmp_path_factory.mktemp("temporary")
    with pytest.MonkeyPatch.context() as patch:
        # The cache of the fonts takes seconds to make anew.
        patch.setenv("XDG_CACHE_HOME", os.environ.get("XDG_CACHE_HOME", str(Path.home() / ".cache")))
        patch.setenv("HOME", str(home))
        patch.setenv("TMPDIR", str(temporary))
        patch.setenv("COMPASSDESK_HOME", str(home / "compassdesk"))
        patch.setattr(tempfile, "tempdir", str(temporary))
        yield home, temporary


@pytest.fixture(autouse=True)
def _nothing_stays(_user: tuple[Path, Path], request: pytest.FixtureRequest) -> Iterator[None]:
    """Set up before all that a test asks for, and so torn down last: the next test finds what this one found.

    Nor does it find what this one unlocked. One fixture does all this, for each takes its time of every test.
    """
    forget_keys()
    salting.begin_again()
    folders, stash = (*_user, Path.cwd()), request.config.stash
    before, language = stash.get(found_before.FOUND, None) or traces(folders), QLocale()
    yield
    _speak_again(language)
    _lift_both_hands()
    stash[found_before.FOUND], left = left_since(before, folders)
    assert not left, "left behind: " + "; ".join(left)


def _speak_again(language: QLocale) -> None:
    """No test leaves its language, its plurals or its numbers to the next."""
    app = QCoreApplication.instance()
    for translator in app.findChildren(QTranslator) if app is not None else ():
        app.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(language)
    numbers.use(language)


def _lift_both_hands() -> None:
    """Release what a test left pressed: a release sent to a widget that went at the press is lost, a hand's is not.

    Of a click with Ctrl, Qt goes on believing that the key is down until the next event says otherwise.
    """
    if not isinstance(QCoreApplication.instance(), QApplication):
        return
    for button in QApplication.mouseButtons():
        QTest.mouseRelease(QWidget(), button)
    if QApplication.keyboardModifiers() != Qt.KeyboardModifier.NoModifier:
        QTest.keyRelease(QWidget(), Qt.Key.Key_Control, Qt.KeyboardModifier.NoModifier)


def pytest_configure(config: pytest.Config) -> None:
    config.pluginmanager.register(found_before)
    if hasattr(config, "workerinput"):
        config.pluginmanager.register(told_once)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--share", type=float, default=1.0, help="how much of the torture is tried, of 1")
    parser.addoption("--turn", type=int, help="a number: try that part of the tests (short: the others)")
    parser.addoption("--surely", type=Path, action="append", default=[], help="a file whose tests have their turn")
    parser.addoption("--until", type=float, help="seconds since 1970 after which no other test begins")


_BEGAN = pytest.StashKey[bool]()
_FIGURES = pytest.StashKey[dict[str, str | int]]()
PASSED_OVER = "tests passed over, for the seconds were over"


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> bool | None:
    """Pass over what would begin too late: without a report for each, of which thousands take seconds themselves."""
    until: float | None = item.config.getoption("--until")
    if until is None or time() < until or _BEGAN not in item.config.stash:  # on any machine there is time for one
        item.config.stash[_BEGAN] = True
        return None
    counted = item.config.stash.setdefault(_FIGURES, {})
    counted[PASSED_OVER] = int(counted.get(PASSED_OVER, 0)) + 1
    return True


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Files that have no turn today are not even read: all of them take a sixth of the daily run's time."""
    turn = config.getoption("--turn")
    if turn is None or collection_path.suffix != ".py" or settings.get_current_profile_name() != DAILY:
        return None
    surely = (config.rootpath / path for path in config.getoption("--surely"))
    return None if has_its_turn(collection_path, turn) or collection_path in surely else True


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Of a test that is marked `in_turns` only so many run, a day fewer, chosen by the seed; in torture all.

    The short run stands beside the daily one: it tries what that one leaves (`--turn`), and nothing again that is the
    same in both.
    """
    if _is_thorough(config):
        return
    size, turn = settings.get_current_profile_name(), config.getoption("--turn")
    waiting = not_their_turn(items, config.getoption("randomly_seed", 0), daily=size == DAILY)
    if size == SHORT:
        waiting |= tried_alike(item for item in items if turn is None or has_its_turn(item.path, turn))
    items[:] = [item for item in items if item not in waiting]
    config.hook.pytest_deselected(items=list(waiting))


def pytest_collection_finish() -> None:
    """The tests themselves are no garbage: going through all of them takes the collector longer than most tests."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True, scope="session")
def _keys_are_derived_once() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(hashlib, "pbkdf2_hmac", remembered(hashlib.pbkdf2_hmac, DERIVED))
        patch.setattr(passphrases, "os", salting)
        patch.setattr("pyrage.passphrase.encrypt", quick_age.encrypt)
        yield


@pytest.fixture(autouse=True)
def _own_home(_nothing_stays: None, request: pytest.FixtureRequest) -> Iterator[None]:
    """No test reads or writes the preferences and the backups of whoever runs it, nor those of the test before it.

    The home of all tests stays empty; one that asks for a folder has a home there.
    """
    if "tmp_path" in request.fixturenames:
        own = request.getfixturevalue("tmp_path") / "home"
        request.getfixturevalue("monkeypatch").setenv("COMPASSDESK_HOME", str(own))
    yield
    tasks = sys.modules.get("compassdesk.ui.running.tasks")
    assert tasks is None or tasks.wait_for_all(WORKERS_END_IN), "a worker would go on in the home of the next test"


@pytest.fixture
def client_path(tmp_path: Path) -> Path:
    """Where a client file may be made; nothing is there yet."""
    return tmp_path / "delta.compass"


@pytest.fixture
def opened(client_path: Path) -> Iterator[ClientFile]:
    """An open client file with two channels, two people, two posts, a slot and an idea."""
    patch = Patch(
        channels=(channel("li"), channel("x", "x", position=1)),
        spokespersons=(person("lisa"), person("marc")),
        items=(
            post("send", "2027-03-01T09:00", id="i1", title="New pump", channels=("li", "x"), speaker="marc"),
            post("activate", "2027-03-03T10:00", id="i2", title="Come to the fair", channels=("li",), speaker="lisa"),
            slot("respond", "2027-03-01T13:00", id="s1", title="Answer comments", speaker="marc"),
            post("send", None, id="idea", title="Something with valves", status="idea"),
        ),
    )
    file = prepared(client_path, client(), patch)
    yield file
    file.close()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of 600 kB, where the system lets us make one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=600k", "tmpfs", str(disk)]
    try:
        mounted = subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        mounted = False
    if not mounted:
        pytest.skip("no small disk can be made here")
    yield disk
    subprocess.run(["umount", "--lazy", str(disk)], check=True)


@pytest.fixture
def thorough(request: pytest.FixtureRequest) -> bool:
    """Whether this is more than a daily run."""
    return _is_thorough(request.config)


def _is_thorough(config: pytest.Config) -> bool:
    return bool(config.getoption("--hypothesis-profile") == THOROUGH)


@pytest.fixture
def rounds(request: pytest.FixtureRequest, thorough: bool) -> Callable[[int, int], int]:
    """`rounds(daily, all)`: how often to try in this run; of all, the `--share` that was asked for."""
    share: float = request.config.getoption("--share")
    return lambda daily, everything: max(daily, round(everything * share)) if thorough else daily


@pytest.fixture
def figure(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Note what was counted; printed when all is done."""
    return request.config.stash.setdefault(_FIGURES, {}).__setitem__


@pytest.fixture
def count(request: pytest.FixtureRequest) -> Callable[[str, int], None]:
    """Add to what several tests count together; printed when all is done."""
    counted = request.config.stash.setdefault(_FIGURES, {})

    def add(what: str, number: int) -> None:
        counted[what] = int(counted.get(what, 0)) + number

    return add


def pytest_sessionfinish(session: pytest.Session) -> None:
    """One of several processes hands over what it counted."""
    output = getattr(session.config, "workeroutput", None)
    if output is not None:
        output["figures"] = session.config.stash.get(_FIGURES, {})


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take over what another process counted; one that died has nothing to hand over."""
    noted = node.config.stash.setdefault(_FIGURES, {})
    for what, counted in getattr(node, "workeroutput", {}).get("figures", {}).items():
        noted[what] = counted + noted.get(what, 0) if isinstance(counted, int) else counted


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    noted = terminalreporter.config.stash.get(_FIGURES, {})
    if noted:
        terminalreporter.section("counted")
        for what, counted in sorted(noted.items()):
            terminalreporter.write_line(f"{what}: {counted}")
