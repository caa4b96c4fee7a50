"""Reads hostile files, each in a process of its own with little memory and time, and says how each ended.

Run by `test_hostile_files.py`, one line of JSON for each file: what ends the process there would end the app.
"""

import json
import os
import resource
import sys
import time
import traceback
from datetime import datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
from compassdesk.domain.errors import InputError
from compassdesk.exchange.tables import ods_read, xlsx_read  # noqa: F401 - loaded before the processes part
from compassdesk.formats.importing import Pasted, preview
from sheets import empty
from torture.hostile_files import FILES

MEMORY = 2_000_000_000
SECONDS = 20
"""Of processor time: a spoiled file of the sizes here takes a few of them on a slow machine."""


def ended(name: str, out: int) -> None:
    """What becomes of a file, told through `out`."""
    content = FILES[name]()
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 1))
    before = time.process_time()
    try:
        found = preview(Pasted(name.partition(":")[0], content), empty(), now=datetime(2027, 1, 4, 9))
        told = f"{found.records} records"
    except InputError as trouble:
        told = f"refused: {trouble.code}"
    said = {"told": told, "seconds": round(time.process_time() - before, 2), "bytes": len(content)}
    os.write(out, json.dumps(said).encode())


def main(names: list[str]) -> None:
    for name in names:
        reading, writing = os.pipe()
        child = os.fork()
        if not child:
            os.close(reading)
            try:
                ended(name, writing)
            finally:  # whatever it was is told, and the loop is not gone on with here
                if sys.exc_info()[0] is not None:
                    traceback.print_exc(limit=-6)
                os._exit(0)
        os.close(writing)
        with os.fdopen(reading, "rb") as pipe:
            said = pipe.read()
        _, status, used = os.wait4(child, 0)
        told = json.loads(said) if said else {"told": f"ended with {os.waitstatus_to_exitcode(status)}"}
        sys.stdout.write(json.dumps({"name": name, **told, "megabytes": used.ru_maxrss // 1000}) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:] or list(FILES))
