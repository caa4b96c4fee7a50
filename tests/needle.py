"""Words of a client that are looked for in the bytes of its files, and its passphrase."""

from pathlib import Path

from compassdesk.services import plans
from compassdesk.services.opening import open_client

NEEDLE = "Zandvoorde-8d1f0c5e"
PASSPHRASE = "vier losse café woorden"  # noqa: S105 - of a test


def found_in(path: Path, text: str = NEEDLE) -> bool:
    content = path.read_bytes()
    return text.encode() in content or text.encode("utf-16-le") in content


def titles(path: Path) -> list[str]:
    file = open_client(path)
    try:
        return [item.title for item in file.read(plans.whole).items]
    finally:
        file.close()
