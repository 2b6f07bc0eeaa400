"""The disk: reads seeds, slips, templates and the site's settings; publishes documents."""

from __future__ import annotations

from generator.disk.content import changes, publish, write
from generator.disk.project import HOME, site, templates
from generator.disk.seeds import Manuscript, manuscripts

__all__ = ["HOME", "Manuscript", "changes", "manuscripts", "publish", "site", "templates", "write"]
