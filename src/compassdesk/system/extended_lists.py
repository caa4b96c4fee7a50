"""Lists of words that come with the app and that users may add to: data, in two levels (such as language and list).

They lie in `resources/data/`; a file of the same name in the config folder adds words to them.
"""

import logging
import tomllib
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from functools import cache
from pathlib import Path
from typing import Any

from compassdesk.system.folders import config_folder
from compassdesk.system.log_words import OurWord
from compassdesk.system.resources import resource_path

_MOST_OWN = 2_000
"""How many words of a user's own list are taken; a list that is longer was made by mistake."""
_LARGEST_OWN = 1_000_000
"""Bytes of a user's own file."""
_log = logging.getLogger(__name__)

WordLists = Mapping[str, Mapping[str, tuple[str, ...]]]


@cache
def extended_lists(file_name: str, own_file: Path | None = None) -> WordLists:
    """The lists that come with the app, with what the user's own file adds (default: the one in the config folder).

    What is no list of words, or has a name that none of ours has, is left out, and said in the log.
    """
    shipped = tomllib.loads(resource_path(f"data/{file_name}").read_text(encoding="utf-8"))
    own = _own(file_name, own_file or config_folder() / file_name)
    for name in own.keys() - shipped.keys():
        _log.warning("%s: nothing of that name is known: %s", OurWord(file_name), name)
    known = {key for lists in shipped.values() for key in lists}
    return {name: _with_own(file_name, name, lists, own.get(name, {}), known) for name, lists in shipped.items()}


def _own(file_name: str, path: Path) -> dict[str, Any]:
    try:
        if not path.exists():
            return {}
        if not path.is_file() or path.stat().st_size > _LARGEST_OWN:
            _log.warning("%s in the config folder is no file of words", OurWord(file_name))
            return {}
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as trouble:
        _log.warning("%s in the config folder is not read: %s", OurWord(file_name), type(trouble))
        return {}


def _with_own(
    file_name: str, name: str, shipped: Mapping[str, list[str]], own: Any, known: AbstractSet[str]
) -> dict[str, tuple[str, ...]]:
    lists = {key: tuple(words) for key, words in shipped.items()}
    for key, words in own.items() if isinstance(own, dict) else ():
        if isinstance(words, list) and key in known and all(isinstance(word, str) for word in words):
            lists[key] = (*lists.get(key, ()), *words[:_MOST_OWN])
        else:
            _log.warning("%s: a list of %s is not used", OurWord(file_name), OurWord(name))
    return lists
