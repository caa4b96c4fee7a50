"""The keyring keeps keys, never by a keyring that does not encrypt, and says in words what is missing."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null

from compassdesk.domain.errors import WorldError
from compassdesk.system import keyring_store

SALT, SECRET = bytes(range(16)), bytes(range(32))


class PlaintextKeyring(KeyringBackend):
    """Like those that write into an open file: it would keep what it is given."""

    priority = 9

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))


@pytest.mark.parametrize("backend", [fail.Keyring, null.Keyring, PlaintextKeyring, chainer.ChainerBackend])
def test_a_keyring_that_does_not_encrypt_is_no_keyring(backend, monkeypatch: pytest.MonkeyPatch) -> None:
    made = backend()
    monkeypatch.setattr(keyring, "get_keyring", lambda: made)
    for call in (
        lambda: keyring_store.remember(SALT, SECRET),
        lambda: keyring_store.recall(SALT),
        lambda: keyring_store.forget(SALT),
    ):
        with pytest.raises(WorldError) as told:
            call()
        assert told.value.code == "no-keyring"
    assert getattr(made, "kept", {}) == {}


REAL = """
import secretstorage, sys
from compassdesk.domain.errors import WorldError
from compassdesk.system import keyring_store

salt, secret = bytes(range(16)), bytes(range(32))
assert keyring_store.recall(salt) is None
keyring_store.forget(salt)
keyring_store.remember(salt, secret)
assert keyring_store.recall(salt) == secret
keyring_store.remember(salt, secret[::-1])
assert keyring_store.recall(salt) == secret[::-1]
keyring_store.forget(salt)
assert keyring_store.recall(salt) is None
keyring_store.remember(salt, secret)
secretstorage.get_default_collection(secretstorage.dbus_init()).lock()
try:
    keyring_store.recall(salt)
except WorldError as told:
    print(told.code)
"""


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("gnome-keyring-daemon"), reason="no keyring can be started here")
def test_a_real_keyring_keeps_gives_back_and_forgets(tmp_path: Path) -> None:
    environment = {
        **os.environ,
        "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
    }  # fmt: skip
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "PYTHON_KEYRING_BACKEND"):
        environment.pop(name, None)
    script = (
        "printf %s login | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 2>&1;"
        ' exec "$0" -c "$1"'
    )
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", script, sys.executable, REAL],
        env=environment, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.stdout == "keyring-locked\n", done.stderr
    assert not [
        file for file in tmp_path.rglob("*") if file.is_file() and bytes(range(32)).hex().encode() in file.read_bytes()
    ]
