"""Run by PyInstaller before its own hook for Qt, which would load Qt the slow way."""

from petition_desktop.quick_start import load_libraries

load_libraries()
