"""The command line: the same acts as the windows, for staff who write scripts, for tests and for typing in lists."""
