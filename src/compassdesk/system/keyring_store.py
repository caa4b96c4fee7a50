"""The keyring of this computer: keeps the keys of protected clients for a user who wants that, and nothing else.

Only keyrings that encrypt what they keep are used. What is kept is the derived key of one file (64 signs), never the
passphrase itself: it opens that file and its copies, and no other that has the same passphrase. Every call may wait for
the user to answer a question of the system, so workers call.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from compassdesk.domain.errors import WorldError

SERVICE = "CompassDesk"
ACCEPTED = frozenset(
    (
        "keyring.backends.SecretService",
        "keyring.backends.libsecret",
        "keyring.backends.kwallet",
        "keyring.backends.macOS",
        "keyring.backends.Windows",
    )
)
"""The modules of keyrings that encrypt; one that writes plain text, or keeps nothing, is not among them."""


def remember(salt: bytes, secret: bytes) -> None:
    """Keep the key of the file with this salt, and read it back: some keyrings only seem to keep things.

    WorldError "no-keyring" when there is none that encrypts, "keyring-locked" when the user did not open it,
    "keyring-failed" for anything else it says.
    """
    with _told():
        keyring = _keyring()
        keyring.set_password(SERVICE, salt.hex(), secret.hex())
        if keyring.get_password(SERVICE, salt.hex()) != secret.hex():
            raise WorldError("keyring-failed", reason="")


def recall(salt: bytes) -> bytes | None:
    """The key that was kept for the file with this salt; None when there is none. The WorldErrors of `remember`."""
    with _told():
        kept = _keyring().get_password(SERVICE, salt.hex())
    try:
        return bytes.fromhex(kept) if kept else None
    except ValueError:
        return None


def forget(salt: bytes) -> None:
    """Let the keyring forget a key; one that is not there is no trouble. The WorldErrors of `remember`."""
    with _told():
        keyring = _keyring()
        if keyring.get_password(SERVICE, salt.hex()) is not None:
            keyring.delete_password(SERVICE, salt.hex())


def _keyring() -> Any:
    """The keyring that the system or the user chose, if it encrypts."""
    import keyring
    from keyring.backends.chainer import ChainerBackend

    chosen = keyring.get_keyring()
    offered = chosen.backends if isinstance(chosen, ChainerBackend) else [chosen]
    found = next((one for one in offered if type(one).__module__ in ACCEPTED), None)
    if found is None:
        raise WorldError("no-keyring")
    return found


@contextmanager
def _told() -> Iterator[None]:
    """Trouble of a keyring as a WorldError: a keyring is another program, which may raise anything."""
    try:
        yield
    except WorldError:
        raise
    except Exception as error:
        from keyring.errors import InitError, KeyringLocked, NoKeyringError

        if isinstance(error, NoKeyringError):
            raise WorldError("no-keyring") from error
        if isinstance(error, InitError | KeyringLocked):
            raise WorldError("keyring-locked") from error
        raise WorldError("keyring-failed", reason=type(error).__name__) from error
