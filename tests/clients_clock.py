"""The day on which a story in a real window is told: that of the client's clock, not that of the computer's."""

from datetime import datetime
from zoneinfo import ZoneInfo

from builders import client

TODAY = datetime.now(ZoneInfo(client().timezone)).date()
