"""Makes the project's environment on a bare machine: a virtual environment, pinned packages, what Qt needs.

Standard library only. Every step is skipped when its work is done, so that a second run needs no network.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HOME = ROOT / ".venv"
BIN = HOME / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
LOCKS = {"run": ROOT / "packaging" / "run.lock", "test": ROOT / "packaging" / "test.lock"}
TRANSLATIONS = ROOT / "resources" / "translations"

# What the Qt wheels load from the system, and the Debian package that holds it (measured in a bare Debian 12).
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
}
WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# Emoji in titles and texts are empty boxes on a system without a face for them, as servers and small desktops are.
EMOJI_FONT = "fonts-noto-color-emoji"
# Spelling is checked with what the system has: the library that pyenchant speaks to, and a dictionary of each language.
SPELLING = ("libenchant-2-2", "hunspell-nl", "hunspell-en-gb", "hunspell-en-us")
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
# The tests open real windows on a virtual screen and drive them with a mouse, and let calls to the disk fail.
TEST_PROGRAMS = {
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "dbus-run-session": "dbus",
    "strace": "strace",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",  # what a screen reader hears comes over its bus
}
# A real keyring brings the whole of GTK along, the second judge of workbooks is an office, that of lengths speaks
# JavaScript, and pages are tried in a browser: only for the slow tests.
SLOW_TEST_PROGRAMS = {
    "gnome-keyring-daemon": "gnome-keyring",
    "soffice": "libreoffice-calc",
    "chromium": "chromium",
    "node": "nodejs",
    "npm": "npm",
}
COUNTERS = ROOT / "tests" / "torture" / "counters"


class SetUpError(Exception):
    """Something the machine must provide is missing; the message says what to do."""


def ensure(purpose: str, *, slow: bool = False) -> None:
    """Make everything for `purpose` ("run" or "test", with the slow tests) ready, doing only what is missing."""
    if sys.version_info < (3, 11):
        raise SetUpError(f"CompassDesk needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    _system_packages({} if purpose == "run" else {**TEST_PROGRAMS, **(SLOW_TEST_PROGRAMS if slow else {})})
    _virtual_environment()
    _emoji_font()
    _spelling()
    _python_packages(purpose)
    if slow:
        _judge_of_lengths()
    translate()


def _judge_of_lengths() -> None:
    """Install the library by which X counts, hash by hash; without it its test is skipped."""
    home = HOME / "counters"
    lock = COUNTERS / "package-lock.json"
    if (home / lock.name).exists() and (home / lock.name).read_bytes() == lock.read_bytes():
        return
    made = HOME / "counters.part"
    shutil.rmtree(made, ignore_errors=True)
    made.mkdir()
    for name in ("package.json", lock.name):
        shutil.copy(COUNTERS / name, made)
    command = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]
    if not shutil.which("npm") or subprocess.run(command, cwd=made).returncode != 0:
        print("The library by which X counts could not be installed; its test is skipped.", file=sys.stderr)
        return
    shutil.rmtree(home, ignore_errors=True)
    made.rename(home)


def _system_packages(programs: dict[str, str]) -> None:
    if not sys.platform.startswith("linux"):
        return
    wanted = {**QT_LIBRARIES, **WINDOW_LIBRARIES}
    missing = [package for library, package in wanted.items() if not _loads(library)]
    missing += [package for program, package in programs.items() if not shutil.which(program)]
    if not missing:
        return
    if not shutil.which("apt-get"):
        print("Qt may need these system libraries:", ", ".join(sorted(wanted)), file=sys.stderr)
        return
    _apt(missing)


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _apt(packages: list[str]) -> None:
    """Install Debian packages as root, or through a sudo that does not ask; otherwise say the exact command."""
    install = ["apt-get", "-o", "DPkg::Lock::Timeout=900", "install", "-y", "--no-install-recommends", *packages]
    prefix: list[str] = []
    if os.geteuid() != 0:
        allowed = shutil.which("sudo") and subprocess.run(["sudo", "-n", "true"], capture_output=True).returncode == 0
        if not allowed:
            raise SetUpError("Some system packages are missing. Please run:\n  sudo " + " ".join(install))
        prefix = ["sudo", "-n"]
    print("Installing", " ".join(packages))
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "-o", "DPkg::Lock::Timeout=900", "update", "-q"], install):
        done = subprocess.run([*prefix, *command], env=environment, stdout=subprocess.DEVNULL)
        if done.returncode != 0:
            raise SetUpError("This did not work:\n  " + " ".join([*prefix, *command]))


def _emoji_font() -> None:
    """Install a face for emoji where the system has none, if that may be done. Asked for once: the app goes without."""
    stamp = HOME / "emoji-font"
    if not sys.platform.startswith("linux") or stamp.exists() or not shutil.which("apt-get"):
        return
    stamp.touch()
    if has_emoji_font():
        return
    try:
        _apt([EMOJI_FONT])
    except SetUpError as trouble:
        print("Emoji are empty boxes on this system until it has a font for them.", trouble, file=sys.stderr)


def _spelling() -> None:
    """Install dictionaries where the system has no spelling, if that may be done. Asked for once, as for emoji."""
    stamp = HOME / "spelling"
    if not sys.platform.startswith("linux") or stamp.exists() or not shutil.which("apt-get"):
        return
    stamp.touch()
    if _loads("libenchant-2.so.2") and any(Path("/usr/share/hunspell").glob("nl*.dic")):
        return
    try:
        _apt(list(SPELLING))
    except SetUpError as trouble:
        print("Spelling is not checked on this system until it has dictionaries.", trouble, file=sys.stderr)


def has_emoji_font() -> bool:
    """Whether some font in the usual folders calls itself one for emoji."""
    folders = (Path(folder).expanduser() for folder in FONT_FOLDERS)
    return any("emoji" in font.name.lower() for folder in folders for font in folder.rglob("*.[to]t[fc]"))


def _virtual_environment() -> None:
    if PYTHON.exists():
        return
    print("Making the environment in .venv")
    try:
        import ensurepip  # Debian keeps it in a package of its own
    except ImportError:
        if not shutil.which("apt-get"):
            raise SetUpError("Python's venv module is missing; please install it.") from None
        _apt(["python3-venv"])
        subprocess.run([sys.executable, "-m", "venv", str(HOME)], check=True)
        return
    del ensurepip
    venv.create(HOME, with_pip=True)


def _python_packages(purpose: str) -> None:
    """Install the lock, hash by hash, and the project itself; a stamp remembers which lock is in."""
    stamp = HOME / "installed"
    done = stamp.read_text(encoding="utf-8").split() if stamp.exists() else []
    digest = _digest(LOCKS[purpose])
    if digest in done:
        return
    print(f"Installing pinned packages ({LOCKS[purpose].name})")
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    for arguments in (
        ["--require-hashes", "-r", str(LOCKS[purpose])],
        ["--no-deps", "--no-build-isolation", "--editable", str(ROOT)],
    ):
        if subprocess.run([*pip, *arguments], cwd=ROOT).returncode != 0:
            raise SetUpError("The packages could not be installed. The first time needs a network connection.")
    # What the tests need includes what the app needs.
    ready = {digest, _digest(LOCKS["run"])} if purpose == "test" else {digest}
    stamp.write_text("\n".join(sorted(ready | {old for old in done if old in set(map(_digest, LOCKS.values()))})))


def _digest(lock: Path) -> str:
    body = lock.read_bytes() + (ROOT / "pyproject.toml").read_bytes() + sys.version.encode()
    return hashlib.sha256(body).hexdigest()


def translate() -> None:
    """Compile the translations that are newer than their compiled form."""
    tool = BIN / ("pyside6-lrelease.exe" if os.name == "nt" else "pyside6-lrelease")
    for source in sorted((ROOT / "translations").glob("*.ts")):
        target = TRANSLATIONS / f"{source.stem}.qm"
        if target.exists() and target.stat().st_mtime >= source.stat().st_mtime:
            continue
        TRANSLATIONS.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory() as folder:
            grouped = Path(folder) / source.name
            grouped.write_text(with_grouped_counts(source.read_text(encoding="utf-8")), encoding="utf-8")
            part = target.with_suffix(".part")
            command = [str(tool), "-silent", str(grouped), "-qm", str(part)]
            done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode != 0:
            part.unlink(missing_ok=True)
            raise SetUpError(f"{source.name} could not be compiled:\n{done.stderr}")
        part.replace(target)  # an app that runs has the one of before in its memory: written over, that would end it


def with_grouped_counts(words: str) -> str:
    """A .ts in which each count is written as the locale groups it ("1,000"), which Qt does for %Ln and not for %n."""
    return re.sub(r"<numerusform>.*?</numerusform>", lambda form: form[0].replace("%n", "%Ln"), words, flags=re.DOTALL)


def has_screen() -> bool:
    """Whether a window could open here."""
    if not sys.platform.startswith("linux"):
        return True
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    return bool(chosen or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
