"""The report as one file: every section laid out, nothing loaded from elsewhere."""

from pathlib import Path

from quilate.language import Language
from quilate.report.contents import ReportContents
from quilate.report.sections.basis import assumptions_of, reading_section
from quilate.report.sections.cohorts import cohort_section
from quilate.report.sections.concentration import value_section, whale_section
from quilate.report.sections.customers import customer_section
from quilate.report.sections.masthead import masthead_of
from quilate.report.sections.portfolio import portfolio_section
from quilate.report.sections.trust import trust_section
from quilate.report.templating import environment
from quilate.report.wording import Wording


def write_report(path: Path, contents: ReportContents, language: Language) -> None:
    """Write the report to ``path`` as one self-contained HTML file."""
    path.write_text(report_page(contents, language), encoding="utf-8")


def report_page(contents: ReportContents, language: Language) -> str:
    """Return the report's HTML."""
    say = Wording(language, contents.provenance.currency)
    return (
        environment()
        .get_template("report.html")
        .render(
            say=say,
            provenance=contents.provenance,
            assumed=contents.assumptions.default_margin is not None,
            masthead=masthead_of(contents, say),
            value=value_section(contents, say),
            whale=whale_section(contents, say),
            portfolio=portfolio_section(contents, say),
            cohorts=cohort_section(contents, say),
            trust=trust_section(contents, say),
            customers=customer_section(contents, say),
            assumptions=assumptions_of(contents, say),
            reading=reading_section(contents, say),
        )
    )
