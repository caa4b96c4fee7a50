"""Python's own import, also behind PySide.

PySide puts an import of its own in its place. That reads the source of every module loaded from then on, to see whether
it uses PySide's switches (`from __feature__ import …`), and all these lines stay in memory: a tenth of the processor
time until the first paint, and a twentieth of the memory. Nothing of ours uses a switch.
"""

import builtins


def use_plain_imports() -> None:
    """Load modules as Python does from now on: before the first module that needs Qt, by the start of the process.

    PySide keeps the way back under a name of its own.
    """
    import PySide6.QtCore  # noqa: F401 - with it PySide's import comes, once

    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain
