"""Nothing of ours opens a client file by another descriptor than SQLite's: closing it would drop SQLite's locks."""

import subprocess
import sys

from compassdesk.services.workspace import ClientFile

WATCHED = """
import sys
from datetime import date
from pathlib import Path
path = Path(sys.argv[1])
opened = []

def hear(event, arguments):
    if event == "open" and str(arguments[0]) == str(path):
        opened.append(sys._getframe(1).f_code.co_name)

sys.addaudithook(hear)
from compassdesk.domain.patch import Patch
from compassdesk.formats import exporting, known
from compassdesk.services import doctor, exports, finding_life, patches, plans, search
from compassdesk.services.clients import overview
from compassdesk.domain.week import Week
from datetime import datetime, UTC
from compassdesk.services.opening import open_client
file = open_client(path)
plan = file.read(plans.whole)
with file.reader() as connection:
    finding_life.keep(file, finding_life.judge(connection, [Week(2027, 9)], datetime(2027, 3, 1), None))
    assert search.find(connection, "pump") and not doctor.examine(connection, "UTC")
file.perform("Write", patches.apply, Patch(items=plan.items))
assert file.changed_elsewhere() is None
file.snapshot(path.with_name("copy.compass"))
assert [row.problem for row in overview([path], Week(2027, 9), datetime.now(UTC))] == [None]
exporting.export(known.named("plan"), exports.of_plan(plan), exports.Choices(), path.with_name("out.plan.json"))
file.close()
open_client(path, read_only=True).close()
print(opened)
"""


def test_nothing_opens_a_client_file_by_hand(opened: ClientFile) -> None:
    opened.close()
    command = [sys.executable, "-c", WATCHED, str(opened.path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stdout == "[]\n", done.stdout + done.stderr
