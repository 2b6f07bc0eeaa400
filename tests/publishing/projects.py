"""Projects with made-up pages, and what a run makes of them."""

import shutil

from generator import publishing
from generator.proving import Workshop

TREES = "种下{0}棵树的大河镇第{1}村\n\n本报讯 5月{1}日，大河镇第{1}村村民上山植树，当天种下{0}棵。王小山说，明年还要再种{0}棵。\n"


def project(folder, pages=3):
    """Lay out a project with made-up pages."""
    (folder / "seeds").mkdir(parents=True)
    (folder / "mkdocs.yml").write_text("site_name: 测试\nsite_url: https://example.org/\n", "utf-8")
    for number in range(1, pages + 1):
        (folder / "seeds" / f"{number:03}.txt").write_text(TREES.format(number * 100, number % 28 + 1), "utf-8")
    return folder


def publish(folder, jobs=1, **options):
    """Publish here, where the next run finds at hand what this one knows; several processes would each learn it anew."""
    faults = []
    changed = publishing.publish(Workshop(folder, jobs=jobs, **options), faults)
    assert faults == []
    return sorted(path.relative_to(folder).as_posix() for path in changed)


def held(folder):
    return {
        path.relative_to(folder): path.read_bytes()
        for path in sorted((folder / "content").rglob("*"))
        if path.is_file()
    }


def clean_run(folder, elsewhere):
    """Publish the same seeds from nothing."""
    shutil.copytree(folder / "seeds", elsewhere / "seeds")
    shutil.copy(folder / "mkdocs.yml", elsewhere)
    publish(elsewhere)
    return held(elsewhere)
