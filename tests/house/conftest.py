"""Make and sh do not exist on Windows, where the scripts are called one by one."""

from __future__ import annotations

import os

collect_ignore = ["test_commands.py", "test_system_packages.py"] if os.name == "nt" else []
