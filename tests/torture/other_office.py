"""LibreOffice in the locale of a reader: it opens a file and saves it again, as somebody with that setting would."""

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

LOCALES = ("en-US", "nl-NL", "de-DE", "fr-FR")
_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">
<value>{locale}</value></prop></item></oor:items>"""
"""The setting under Languages, Locale: it decides how days and numbers are read and shown, in whatever words."""


class Office:
    """LibreOffice with a profile of its own in `folder`."""

    def __init__(self, folder: Path, locale: str) -> None:
        self._folder = folder
        user = folder / "profile" / "user"
        user.mkdir(parents=True)
        (user / "registrymodifications.xcu").write_text(_SETTINGS.format(locale=locale), encoding="utf-8")

    def saved(self, files: Sequence[Path], kind: str, *, name: str = "", reading: str = "") -> list[Path]:
        """The files as saved in another kind: its ending and its filter; `reading` is the filter to open them with."""
        out = self._folder / (name or f"saved-{kind.partition(':')[0]}")
        command = ["soffice", f"-env:UserInstallation={(self._folder / 'profile').as_uri()}", "--headless"]
        command += [f"--infilter={reading}"] if reading else []
        command += ["--convert-to", kind, "--outdir", str(out), *map(str, files)]
        home = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), str(self._folder))
        subprocess.run(command, env={**os.environ, **home}, check=True, capture_output=True, timeout=300)
        return [out / f"{file.stem}.{kind.partition(':')[0]}" for file in files]
