"""The schema's history: numbered steps of frozen plain SQL. A new file runs the same steps as an old one."""

from compassdesk.storage.migrations import (
    step_0001,
    step_0002,
    step_0003,
    step_0004,
    step_0005,
    step_0006,
    step_0007,
    step_0008,
    step_0009,
    step_0010,
    step_0011,
)

STEPS: tuple[tuple[str, ...], ...] = (
    step_0001.STATEMENTS, step_0002.STATEMENTS, step_0003.STATEMENTS, step_0004.STATEMENTS,
    step_0005.STATEMENTS, step_0006.STATEMENTS, step_0007.STATEMENTS, step_0008.STATEMENTS,
    step_0009.STATEMENTS, step_0010.STATEMENTS, step_0011.STATEMENTS,
)  # fmt: skip
"""Step n brings a file of schema version n - 1 to version n."""
