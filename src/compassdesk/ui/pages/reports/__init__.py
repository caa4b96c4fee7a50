"""The page on which reports are chosen, read and handed on."""
