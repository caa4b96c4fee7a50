"""Which checks there are: those of the files in `families`, in the order of their codes.

The name of a family's file begins with the numbers of its checks: `cd_04_05_petals` holds CD-04 and CD-05. So the codes
are known without loading a rule, which reading a client file before the first paint needs, and a rule is loaded when it
is asked for. The folder is listed by `pkgutil`, which also looks into an archive; the order is that of the codes.
"""

import pkgutil
import re
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from compassdesk.domain.checks import families

if TYPE_CHECKING:
    from compassdesk.domain.checks.spec import CheckSpec

_NAME = re.compile(r"cd((?:_\d\d)+)_[a-z]\w*")


@cache
def family_files() -> Mapping[str, str]:
    """The name of the family's file by code of check, in the order of the codes. ValueError when two claim one code."""
    found: dict[str, str] = {}
    for module in pkgutil.iter_modules(families.__path__):
        named = _NAME.fullmatch(module.name)
        if named is None:
            raise ValueError(f"the name of {module.name} does not begin with the numbers of its checks")
        for number in named[1].split("_")[1:]:
            if found.setdefault(f"CD-{number}", module.name) != module.name:
                raise ValueError(f"CD-{number} stands in {found[f'CD-{number}']} and in {module.name}")
    return dict(sorted(found.items()))


def codes() -> tuple[str, ...]:
    """All codes, in order."""
    return tuple(family_files())


def spec(code: str) -> "CheckSpec":
    """The declaration of a check. KeyError for a code that no check has."""
    return _family(family_files()[code])[code]


@cache
def specs() -> Mapping[str, "CheckSpec"]:
    """The declarations of all checks by code, in order."""
    return {code: spec(code) for code in codes()}


@cache
def threshold_names() -> frozenset[str]:
    """The names of the thresholds of all checks: only numbers make sense under them."""
    return frozenset(threshold.name for check in specs().values() for threshold in check.thresholds)


@cache
def _family(name: str) -> Mapping[str, "CheckSpec"]:
    return {row.code: row for row in import_module(f"{families.__name__}.{name}").CHECKS}
