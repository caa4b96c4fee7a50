"""The checks of domain.md C6: pure functions from a plan, a week and a "now" to findings."""
