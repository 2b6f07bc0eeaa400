"""The one place that sets Jinja up."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from jinja2 import DictLoader, Environment, StrictUndefined

from generator.render import citation, structured
from generator.render.escape import FILTERS
from generator.render.moments import rfc822, rfc3339
from generator.render.words import SiteWords

if TYPE_CHECKING:
    from collections.abc import Mapping, MutableMapping

    from generator.language import Language
    from generator.model import Site

MACHINES = {
    "baidu": structured.baidu,
    "bibtex": citation.bibtex,
    "gbt7714": citation.gbt7714,
    "ld_script": structured.script,
    "news_article": structured.news_article,
}
"""What templates may call to tell machines of a story."""


class Templates(Environment):
    """Jinja, with the names that all templates know in one plain dict, which it asks for at each import of each page."""

    def make_globals(self, d: MutableMapping[str, Any] | None) -> dict[str, Any]:
        """Put the names of a template beside those of all."""
        return {**self.globals, **(d or {})}


def environment(templates: Mapping[str, str], site: Site, language: Language) -> Environment:
    """Set Jinja up over templates given by name; a name that a template does not find is an error."""
    jinja = Templates(
        loader=DictLoader(dict(templates)),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        autoescape=False,
    )
    jinja.filters.update(FILTERS, rfc822=rfc822, rfc3339=rfc3339)
    labels = SimpleNamespace(**language.labels)  # a dict would answer `labels.copy` with its method
    jinja.globals.update(site=site, labels=labels, language=language, words=SiteWords.of(language))
    jinja.globals.update(MACHINES)
    return jinja
