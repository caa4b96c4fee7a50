"""What is sealed with a passphrase, by the app and by others of its form."""

import pytest
from pyrage import passphrase

import quick_age
from compassdesk.domain.errors import InputError
from compassdesk.exchange.share.sealed import is_sealed, seal, unseal

OURS = passphrase.encrypt
"""Before the tests put a quicker one in its place."""


def test_what_the_app_seals_opens_with_the_passphrase_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passphrase, "encrypt", OURS)
    sealed = seal(b"the plan", "correct horse")
    assert is_sealed(sealed)
    assert b"the plan" not in sealed
    assert unseal(sealed, "correct horse") == b"the plan"
    with pytest.raises(InputError, match="share-wrong-passphrase"):
        unseal(sealed, "Correct horse")


@pytest.mark.parametrize("size", [0, 1, quick_age.PIECE, quick_age.PIECE + 1, 3 * quick_age.PIECE])
def test_what_another_program_sealed_opens_too(size: int) -> None:
    content = bytes(range(251)) * (size // 251 + 1)
    assert unseal(quick_age.encrypt(content[:size], "wächter"), "wächter") == content[:size]
