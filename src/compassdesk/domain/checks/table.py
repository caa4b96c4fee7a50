"""The 25 checks by number, and the function that judges each. The engine runs them in this order, CD-09 first."""

from collections.abc import Mapping

from compassdesk.domain.checks.broadcast_only import cd_06
from compassdesk.domain.checks.disclosure import cd_15
from compassdesk.domain.checks.evidence import cd_24
from compassdesk.domain.checks.giveaways import cd_17
from compassdesk.domain.checks.goals import cd_23
from compassdesk.domain.checks.invented import cd_16
from compassdesk.domain.checks.kept import cd_25
from compassdesk.domain.checks.listening import cd_22
from compassdesk.domain.checks.one_way import cd_01, cd_07
from compassdesk.domain.checks.outcome import Check
from compassdesk.domain.checks.permission import cd_18
from compassdesk.domain.checks.petals import cd_04, cd_05
from compassdesk.domain.checks.places import cd_19, cd_20
from compassdesk.domain.checks.presence import cd_21
from compassdesk.domain.checks.room_to_answer import cd_03, cd_08
from compassdesk.domain.checks.send_streak import cd_02
from compassdesk.domain.checks.speakers import cd_10, cd_11, cd_12, cd_13
from compassdesk.domain.checks.too_many_exceptions import cd_09
from compassdesk.domain.checks.workload import cd_14

# One row per check, in order of number; a new check adds its import above and its row here.
CHECKS: Mapping[str, Check] = {
    "CD-01": cd_01,
    "CD-02": cd_02,
    "CD-03": cd_03,
    "CD-04": cd_04,
    "CD-05": cd_05,
    "CD-06": cd_06,
    "CD-07": cd_07,
    "CD-08": cd_08,
    "CD-09": cd_09,
    "CD-10": cd_10,
    "CD-11": cd_11,
    "CD-12": cd_12,
    "CD-13": cd_13,
    "CD-14": cd_14,
    "CD-15": cd_15,
    "CD-16": cd_16,
    "CD-17": cd_17,
    "CD-18": cd_18,
    "CD-19": cd_19,
    "CD-20": cd_20,
    "CD-21": cd_21,
    "CD-22": cd_22,
    "CD-23": cd_23,
    "CD-24": cd_24,
    "CD-25": cd_25,
}
