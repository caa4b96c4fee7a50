"""iCalendar files (RFC 5545) in and out."""
