"""What is drawn needs no window: the command line draws too, and shall not load what it cannot show."""

import subprocess
import sys
from pathlib import Path

import compassdesk.rendering

FOLDER = Path(compassdesk.rendering.__file__).parent
CODE = """
import importlib, sys
for name in sys.argv[1:]:
    importlib.import_module(name)
sys.exit("PySide6.QtWidgets" in sys.modules)
"""


def test_no_drawing_loads_widgets() -> None:
    parts = [path.relative_to(FOLDER.parent.parent).with_suffix("").parts for path in FOLDER.rglob("*.py")]
    names = [".".join(part).removesuffix(".__init__") for part in parts]
    assert len(names) > 10
    assert subprocess.run([sys.executable, "-c", CODE, *names], check=False).returncode == 0
