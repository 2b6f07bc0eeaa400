"""Golden pages: `> headline`, paragraphs, `= name code basis` for each article, `? code words suggestion` for each query, `! ruling`, `# paper`, `% line at the edge`."""

from generator.model import Clipping, Galley, Layout, Page, Paragraph, Ruling
from generator.text import Text


def cases(path):
    """Read the cases of a file: a line `## title`, then the page."""
    for block in path.read_text(encoding="utf-8").split("## ")[1:]:
        title, _, page = block.partition("\n")
        yield title, page.strip("\n")


def layout(page):
    """Cut a page where its headlines are."""
    text = Text.of(page)
    starts, at = [], 0
    for line in page.split("\n"):
        starts.append((at, line))
        at += len(line) + 1
    clippings, head, body = [], None, []
    for at, line in starts:
        if line.startswith("> "):
            head, body = text[at + 2 : at + len(line)], []
        elif line.startswith("= "):
            clippings.append(Clipping(head, None, None, None, None, (), tuple(body), ()))
        elif not line.startswith(("? ", "! ", "# ", "% ")):
            body.append(Paragraph(text[at : at + len(line)]))
    galley = Galley(Page("page", "page.txt", page, text), text)
    return Layout(galley, tuple(clippings), (), ())


def ruling(page):
    """Read the editor's word."""
    return next((Ruling(line[2:], None, 1) for line in page.split("\n") if line.startswith("! ")), None)


def paper(page):
    """Read the name of the newspaper."""
    return next((line[2:] for line in page.split("\n") if line.startswith("# ")), None)


def edges(page):
    """List the short lines at the page's edge."""
    return tuple(line[2:] for line in page.split("\n") if line.startswith(("# ", "% ")))


def marks(page):
    """List what is expected."""
    return [line for line in page.split("\n") if line.startswith(("= ", "? "))]


def written(placement, page):
    """Write down what was found in the same way."""
    named = [
        "= -" if each is None else f"= {each.name} {each.code or '-'} {each.basis.value}"
        for each in placement.districts
    ]
    asked = [
        f"? {each.code} {page[each.span.start : each.span.stop]} {each.suggestion or '-'}" for each in placement.queries
    ]
    return named + asked
