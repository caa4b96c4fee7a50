"""Python's own import, also behind PySide.

PySide puts an import of its own in its place. That reads the source of every module loaded from then on, to see whether
it uses PySide's switches (`from __feature__ import …`), and all these lines stay in memory: a tenth of the processor
time until the first paint, and a twentieth of the memory. Nothing of ours uses a switch.
"""

import builtins

import PySide6.QtCore  # noqa: F401 - with it PySide's import comes, once


def use_plain_imports() -> None:
    """Load modules as Python does from now on; PySide keeps the way back under a name of its own."""
    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain
