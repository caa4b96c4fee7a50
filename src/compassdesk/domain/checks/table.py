"""The 25 checks by number, and the function that judges each. The engine runs them in this order, CD-09 first."""

from collections.abc import Mapping

from compassdesk.domain.checks.one_way import cd_01, cd_07
from compassdesk.domain.checks.outcome import Check
from compassdesk.domain.checks.petals import cd_04, cd_05
from compassdesk.domain.checks.room_to_answer import cd_03, cd_08

# One row per check, in order of number; a new check adds its import above and its row here.
CHECKS: Mapping[str, Check] = {
    "CD-01": cd_01,
    "CD-03": cd_03,
    "CD-04": cd_04,
    "CD-05": cd_05,
    "CD-07": cd_07,
    "CD-08": cd_08,
}
