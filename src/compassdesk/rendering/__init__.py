"""What Qt draws and no window needs: colours and type, the calendar on paper, the rose."""

import compassdesk.texts  # noqa: F401 - it says how modules are loaded behind PySide
