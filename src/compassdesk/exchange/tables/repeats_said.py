"""What a row says of how often it comes back: it stays one item, and the remark says how a series is made of it."""

import re
from datetime import datetime

from compassdesk.domain.plan import Plan
from compassdesk.exchange.import_preview import ImportRemark

_MAY_SAY = re.compile(
    r"\b(?:elke|iedere|every|each|(?:twee)?wekelijks|(?:bi)?weekly|maandelijks|monthly|dagelijks|daily)\b",
    re.IGNORECASE,
)
"""Without one of these nothing is looked at closely, which takes a thousand times as long."""
_LONGEST = 80
"""Letters of a line that says how often; a longer one tells something else."""


def repeat_said(note: str, plan: Plan, start: datetime | None) -> ImportRemark | None:
    """The remark for a note such as "Opmerking: elke maandag"; None for any other."""
    for line in note.splitlines() if start is not None and _MAY_SAY.search(note) else ():
        if len(line) <= _LONGEST and _MAY_SAY.search(line):
            from compassdesk.domain.quick_add import rule_said

            if start is not None and rule_said(line, plan, start) is not None:
                return ImportRemark("says-it-repeats", {"text": line.partition(": ")[2] or line})
    return None
