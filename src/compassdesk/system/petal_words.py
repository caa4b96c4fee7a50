"""The words an import guesses a petal by, for each language: data that users may add to.

They lie in `resources/data/petal_words.toml`; a `petal_words.toml` in the config folder adds words to its lists.
"""

import logging
import tomllib
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from functools import cache
from pathlib import Path
from typing import Any

from compassdesk.system.folders import config_folder
from compassdesk.system.log import OurWord
from compassdesk.system.resources import resource_path

FILE_NAME = "petal_words.toml"
_MOST_OWN = 2_000
"""How many words of a user's own list are taken; a list that is longer was made by mistake."""
_log = logging.getLogger(__name__)

WordLists = Mapping[str, Mapping[str, tuple[str, ...]]]
"""Language (or "any", or "headings") → list → its words and expressions."""


@cache
def petal_words(own_file: Path | None = None) -> WordLists:
    """The lists that come with the app, with what the user's own file adds (default: the one in the config folder).

    What is no list of words there is left out, and said in the log.
    """
    shipped = tomllib.loads(resource_path(f"data/{FILE_NAME}").read_text(encoding="utf-8"))
    own = _own(own_file or config_folder() / FILE_NAME)
    for language in own.keys() - shipped.keys():
        _log.warning("petal_words.toml: no language of that name is known: %s", language)
    names = {name for lists in shipped.values() for name in lists}
    return {language: _with_own(language, lists, own.get(language, {}), names) for language, lists in shipped.items()}


def _own(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as trouble:
        _log.warning("petal_words.toml in the config folder is not read: %s", type(trouble))
        return {}


def _with_own(
    language: str, shipped: Mapping[str, list[str]], own: Any, names: AbstractSet[str]
) -> dict[str, tuple[str, ...]]:
    lists = {name: tuple(words) for name, words in shipped.items()}
    for name, words in own.items() if isinstance(own, dict) else ():
        if isinstance(words, list) and name in names and all(isinstance(word, str) for word in words):
            lists[name] = (*lists.get(name, ()), *words[:_MOST_OWN])
        else:
            _log.warning("petal_words.toml: a list of %s is not used", OurWord(language))
    return lists
