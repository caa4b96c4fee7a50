"""The pictures of the tabs of the compass, as a report shows them."""

from PySide6.QtCore import QSize

from compassdesk.domain.reports.period_report import PeriodReport
from compassdesk.domain.reports.report_compass import (
    ToldGoals,
    ToldListening,
    ToldRhythm,
    ToldRings,
    ToldStage,
    ToldVoice,
)
from compassdesk.rendering.compass.goal_path_drawing import goals_drawing
from compassdesk.rendering.compass.ladder import ladder_drawing
from compassdesk.rendering.compass.rhythm_cells import rhythm_drawing
from compassdesk.rendering.compass.rings import rings_drawing, rings_picture
from compassdesk.rendering.compass.stage_drawing import stage_drawing
from compassdesk.rendering.compass.voice_lines import voice_drawing
from compassdesk.rendering.pictures.drawing import Drawing
from compassdesk.texts.compass import goals_words, stage_words
from compassdesk.texts.names import Names
from compassdesk.texts.reports.told_blocks import ToldBlock

_RINGS, _LADDER, _VOICE = QSize(560, 500), QSize(560, 220), QSize(560, 220)


def rhythm(values: ToldRhythm, report: PeriodReport, names: Names, block: ToldBlock) -> Drawing:
    """Days by hours."""
    del report, names, block
    return rhythm_drawing(values.hours)


def goals(values: ToldGoals, report: PeriodReport, names: Names, block: ToldBlock) -> Drawing:
    """The path of POST."""
    del report, block
    return goals_drawing(goals_words.steps(values.path, names), goals_words.spoken(values.path, names))


def rings(values: ToldRings, report: PeriodReport, names: Names, block: ToldBlock) -> Drawing:
    """The compass as it reads inside out, which is how the page begins."""
    del names, block
    return rings_drawing(rings_picture(values.use, "inside_out", report.plan.client), _RINGS)


def listening(values: ToldListening, report: PeriodReport, names: Names, block: ToldBlock) -> Drawing:
    """The ladder of its levels."""
    del report, names, block
    return ladder_drawing(values.use, _LADDER)


def voice(values: ToldVoice, report: PeriodReport, names: Names, block: ToldBlock) -> Drawing:
    """The client's share and those of competitors over twelve weeks."""
    del report, names, block
    return voice_drawing(values.use, _VOICE)


def stage(values: ToldStage, report: PeriodReport, names: Names, block: ToldBlock) -> Drawing:
    """The four stages, the points of the client's own, and its limits."""
    del report, block
    stands = values.standing
    steps, lines = stage_words.stage_steps(stands), stage_words.point_lines(stands, stands.stage, names)
    limits = stage_words.limits_beside(stands, values.measures, values.behind_one_way)
    return stage_drawing(steps, lines, limits, stage_words.stage_spoken(steps, lines, limits))
