"""Every word a user reads, in QtCore's translations. The lowest room that knows Qt: here PySide is loaded first."""

from compassdesk.texts.plain_imports import use_plain_imports

use_plain_imports()
