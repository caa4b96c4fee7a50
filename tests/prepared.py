"""Client files that many tests begin with: each is made once in a run, and copied for whoever asks again."""

from pathlib import Path

from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Client
from compassdesk.services.opening import create_client, open_client
from compassdesk.services.workspace import ClientFile

_made: dict[str, bytes] = {}


def prepared(path: Path, client: Client, patch: Patch) -> ClientFile:
    """An open client file at `path` with this client and these rows; copies have one identity, as copies do."""
    wanted = repr((client, patch))
    if wanted not in _made:
        create_client(path, client, patch).close()
        _made[wanted] = path.read_bytes()
    else:
        path.touch(0o600)
        path.write_bytes(_made[wanted])
    return open_client(path)
