"""The office's acts, without Qt and without a command line: keys, opening, the register, exports, campaign folders.

The only room of the desktop that may hold an opened office key. No module here knows a window.
"""
