"""What must hold of the repository as a whole."""

import re
import subprocess
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]
OTHERS = re.compile(
    r"/(root|home)/|/work/|\.\./shared|--(extra-)?index-url|\bfind-links\s*=|\"resolved\":|pypi\.org|pythonhosted|npmjs"
)
"""Paths of somebody's machine, and places to fetch packages from."""


def tracked(pattern="*"):
    listed = subprocess.run(["git", "ls-files", "-z", pattern], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode:
        pytest.skip("this is no git checkout")
    return [ROOT / name for name in listed.stdout.split("\0") if name and (ROOT / name).exists()]


def targets():
    return set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))


def test_no_file_names_a_machine_or_a_package_index():
    texts = {path: path.read_bytes().decode("utf-8", "ignore") for path in tracked() if path != Path(__file__)}
    assert [path for path, text in texts.items() if OTHERS.search(text)] == []


@pytest.mark.parametrize("page", ["README.md", "README.zh-CN.md", ".github/CONTRIBUTING.md", "deploy/README.md"])
def test_every_make_target_that_is_told_of_exists(page):
    told = set(re.findall(r"\bmake ([a-z]+)", re.sub(r"(?m)^[^`]*$", "", (ROOT / page).read_text("utf-8"))))
    assert told <= targets()


@pytest.mark.parametrize("page", ["README.md", "README.zh-CN.md", ".github/CONTRIBUTING.md", "deploy/README.md"])
def test_every_link_of_the_readmes_leads_to_a_file(page):
    text = (ROOT / page).read_text("utf-8")
    links = re.findall(r"\]\(([^)#]+)[^)]*\)", text)
    inside = [link for link in links if "://" not in link]
    assert [link for link in inside if not ((ROOT / page).parent / link).exists()] == []


def test_every_script_of_the_gate_is_sound_shell():
    scripts = [path for path in tracked(".ci/*") if path.read_bytes().startswith(b"#!")]
    assert scripts
    for script in scripts:
        subprocess.run(["bash", "-n", script], check=True)


def test_the_menu_leads_to_files_and_stories_stay_out_of_it():
    settings = yaml.safe_load((ROOT / "mkdocs.yml").read_text("utf-8"))
    menu = re.findall(r"[\w/.-]+\.md", str(settings["nav"]))
    assert menu
    assert [name for name in menu if not (ROOT / "content" / name).exists()] == []
    assert all(line.endswith(("/", ".md")) for line in settings["not_in_nav"].split())
    assert "stories/" in settings["not_in_nav"].split()
