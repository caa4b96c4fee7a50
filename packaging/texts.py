"""Collects the words of the source into translations/*.ts, and checks that nothing is missing.

texts.py            bring the .ts files up to date, list what has no Dutch
texts.py --check    fail when the files are out of date or a word has no translation
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

from environment import BIN, ROOT
from plurals import add_plurals, plural_words, translated

FOLDER = ROOT / "translations"
# English is the source language: its file holds plurals only.
FILES = {
    "compassdesk_nl.ts": ["-target-language", "nl_NL"],
    "compassdesk_en.ts": ["-pluralonly", "-target-language", "en_GB"],
}


def collect(folder: Path) -> None:
    """Run Qt's own extractor over the source into the .ts files of `folder`."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "src").rglob("*.py"))
    plurals = plural_words(ROOT / source for source in sources)
    for name, options in FILES.items():
        path = folder / name
        known = translated(path) if path.exists() else {}
        command = [str(BIN / "pyside6-lupdate"), *sources, "-no-obsolete", "-locations", "none", "-silent", *options]
        done = subprocess.run([*command, "-ts", str(path)], cwd=ROOT, capture_output=True, text=True)
        if done.returncode != 0:
            raise SystemExit(done.stderr)
        add_plurals(path, plurals, known, is_english="-pluralonly" in options)


def unfinished(path: Path) -> list[str]:
    """The words of a .ts file that have no translation, as "Context: source"."""
    missing = []
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                missing.append(f"{context.findtext('name')}: {message.findtext('source')}")
    return missing


def main(arguments: list[str]) -> int:
    if "--check" not in arguments:
        collect(FOLDER)
        missing = [word for name in FILES for word in unfinished(FOLDER / name)]
        print("\n".join(missing) or "Every word has its translation.")
        return 0
    with tempfile.TemporaryDirectory() as scratch:
        for name in FILES:
            shutil.copy(FOLDER / name, scratch)
        collect(Path(scratch))
        stale = [name for name in FILES if (Path(scratch) / name).read_bytes() != (FOLDER / name).read_bytes()]
    missing = [word for name in FILES for word in unfinished(FOLDER / name)]
    for name in stale:
        print(f"translations/{name} does not hold the words of the source: run `dev.py texts`", file=sys.stderr)
    for word in missing:
        print(f"no translation: {word}", file=sys.stderr)
    return 1 if stale or missing else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
