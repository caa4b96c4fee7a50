"""A client file with a needle in it, protected or not."""

from pathlib import Path

import pytest

from builders import channel, client, person, post
from compassdesk.domain.patch import Patch
from compassdesk.services import protection
from compassdesk.services.opening import create_client
from merged_copies import files
from needle import NEEDLE, PASSPHRASE

__all__ = ["files"]


@pytest.fixture
def plain(client_path: Path) -> Path:
    patch = Patch(
        channels=(channel("li"),),
        spokespersons=(person("lisa", name=f"Lisa {NEEDLE}"),),
        items=(post("send", "2027-03-01T09:00", id="i1", title=NEEDLE, channels=("li",), speaker="lisa"),),
    )
    create_client(client_path, client(), patch).close()
    return client_path


@pytest.fixture
def protected(plain: Path) -> Path:
    protection.protect(plain, PASSPHRASE)
    return plain
