"""The words of the checks, in files of the same names as the families of `domain/checks/families`."""
