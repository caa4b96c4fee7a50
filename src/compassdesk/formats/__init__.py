"""The kinds of files a plan goes out as and comes in from: each is declared once, in a file of `declared/`.

The window, the command line, the file dialogs, the help and the errors all read the one table (`known.py`). It lies
above the words and the drawings, because a declaration bears its own words and may draw; it loads neither until asked.
"""
