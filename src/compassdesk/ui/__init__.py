"""Everything Qt. What Qt calls of ours is guarded before the first class is made."""

from compassdesk.ui.running.overrides import guard_overrides

guard_overrides()
