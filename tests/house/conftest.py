"""Make and sh do not exist on Windows, where the scripts are called one by one; a desktop's own files are Linux's."""

from __future__ import annotations

import os
import sys

collect_ignore = ["test_commands.py", "test_system_packages.py"] if os.name == "nt" else []
collect_ignore += [] if sys.platform.startswith("linux") else ["test_file_kinds.py"]
