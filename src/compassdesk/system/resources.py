"""The files that come with the app, in a checkout and in an installed package alike."""

from functools import cache
from pathlib import Path

from compassdesk.domain.errors import WorldError


@cache
def _folder() -> Path:
    """`compassdesk/resources` when installed, `resources` at the top of a checkout."""
    package = Path(__file__).resolve().parent.parent
    for folder in (package / "resources", package.parent.parent / "resources"):
        if folder.is_dir():
            return folder
    raise WorldError("installation-incomplete", path=str(package / "resources"))


def resource_path(name: str) -> Path:
    """Where a resource lies, by its name with slashes: "data/networks.toml". Whether it exists is not looked up."""
    return _folder().joinpath(*name.split("/"))
