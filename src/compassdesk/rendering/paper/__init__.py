"""The calendar on paper and as PDF."""
