"""The dialogs: what is asked before something comes in, goes out or is changed at once."""
