"""What the build hook leaves for the browser, and what templates may hold."""

import json
import re
from pathlib import Path

import pytest

from quilate.language import LANGUAGES, Language

SOURCE = Path(__file__).parents[2] / "src" / "quilate"
BUILT = SOURCE / "interface" / "built"
TEMPLATES = sorted(
    file for file in SOURCE.glob("*/templates/**/*.html") if "report" not in file.parts
)
LOADED_BY_NAME = ("interface.css", "interface.js", "charts.js", "inter-latin-wght-normal.woff2")


def test_everything_that_the_manifest_names_was_built() -> None:
    manifest = json.loads((BUILT / "manifest.json").read_text(encoding="utf-8"))
    named = {entry["file"] for entry in manifest.values()}

    assert {"interface.css", "interface.js", "charts.js"} <= named
    assert [name for name in named if not (BUILT / name).is_file()] == []


@pytest.mark.parametrize("name", LOADED_BY_NAME)
def test_what_pages_load_stands_there_by_its_plain_name(name: str) -> None:
    assert (BUILT / name).stat().st_size > 0


def test_a_page_without_a_chart_loads_little() -> None:
    sizes = {name: (BUILT / name).stat().st_size for name in ("interface.css", "interface.js")}

    assert sizes["interface.css"] < 150_000
    assert sizes["interface.js"] < 10_000


def test_charts_are_fetched_by_the_script_and_not_bundled_with_it() -> None:
    assert "echarts" not in (BUILT / "interface.js").read_text(encoding="utf-8")


def test_the_terms_of_what_is_taken_from_others_travel_with_it() -> None:
    terms = (BUILT / "licences.txt").read_text(encoding="utf-8")

    assert all(name in terms for name in ("daisyui", "echarts", "inter", "tailwindcss"))


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda file: file.name)
def test_no_template_holds_a_script_or_a_style_that_the_content_policy_forbids(
    template: Path,
) -> None:
    text = template.read_text(encoding="utf-8")

    assert re.findall(r"<script(?![^>]*\ssrc=)[^>]*>|<style|\sstyle=|\son[a-z]+=", text) == []
    assert "javascript:" not in text


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda file: file.name)
def test_no_class_is_put_together_from_parts(template: Path) -> None:
    # Tailwind keeps the classes that it finds written whole.
    attributes = re.findall(r'class="([^"]*)"', template.read_text(encoding="utf-8"))

    assert [each for each in attributes if re.search(r"[\w-]\{\{|\}\}[\w-]", each)] == []


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("template", TEMPLATES, ids=lambda file: file.name)
def test_every_sentence_of_a_template_exists_in_both_languages(template: Path, code: str) -> None:
    messages = Language(code).messages()
    said = re.findall(r"""{%\s*say\s+["']([\w-]+)["']""", template.read_text(encoding="utf-8"))

    assert [message for message in said if message not in messages] == []


def test_the_lock_file_pins_everything_and_names_no_registry() -> None:
    interface = SOURCE.parents[1] / "interface"
    wanted = json.loads((interface / "package.json").read_text(encoding="utf-8"))
    lock = (interface / "package-lock.json").read_text(encoding="utf-8")
    versions = {**wanted["dependencies"], **wanted["devDependencies"]}.values()

    assert '"resolved"' not in lock
    assert [version for version in versions if not version[0].isdigit()] == []
