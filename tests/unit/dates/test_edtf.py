"""Reading of dates, against the examples of the EDTF specification (levels 0 to 2)."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edition.dates import EdtfError, Precision, parse

READ = [
    # Level 0: complete and reduced dates, intervals
    ("1985-04-12", date(1985, 4, 12), date(1985, 4, 12)),
    ("1985-04", date(1985, 4, 1), date(1985, 4, 30)),
    ("1985", date(1985, 1, 1), date(1985, 12, 31)),
    ("1964/2008", date(1964, 1, 1), date(2008, 12, 31)),
    ("2004-06/2006-08", date(2004, 6, 1), date(2006, 8, 31)),
    ("2004-02-01/2005-02-08", date(2004, 2, 1), date(2005, 2, 8)),
    ("2004-02-01/2005-02", date(2004, 2, 1), date(2005, 2, 28)),
    ("2004-02-01/2005", date(2004, 2, 1), date(2005, 12, 31)),
    ("2005/2006-02", date(2005, 1, 1), date(2006, 2, 28)),
    # Level 1: qualifiers, unspecified day and month, open ends
    ("1984?", date(1984, 1, 1), date(1984, 12, 31)),
    ("2004-06~", date(2004, 6, 1), date(2004, 6, 30)),
    ("2004-06-11%", date(2004, 6, 11), date(2004, 6, 11)),
    ("1985-04-XX", date(1985, 4, 1), date(1985, 4, 30)),
    ("1985-XX-XX", date(1985, 1, 1), date(1985, 12, 31)),
    ("2004-XX", date(2004, 1, 1), date(2004, 12, 31)),
    ("1985-04-12/..", date(1985, 4, 12), date.max),
    ("1985-04/..", date(1985, 4, 1), date.max),
    ("1985/..", date(1985, 1, 1), date.max),
    ("../1985-04-12", date.min, date(1985, 4, 12)),
    ("../1985-04", date.min, date(1985, 4, 30)),
    ("../1985", date.min, date(1985, 12, 31)),
    ("1984~/2004-06", date(1984, 1, 1), date(2004, 6, 30)),
    ("1984/2004-06~", date(1984, 1, 1), date(2004, 6, 30)),
    ("1984~/2004~", date(1984, 1, 1), date(2004, 12, 31)),
    ("1984-06-02?/2004-08-08~", date(1984, 6, 2), date(2004, 8, 8)),
]

REFUSED = [
    # Level 0 and 1 outside the subset
    "1985-04-12T23:20:30", "1985-04-12T23:20:30Z", "Y170000002", "Y-170000002", "2001-21", "201X", "20XX",
    "-1985", "1985-04-12/", "1985-04/", "/1985-04-12", "/1985",
    # Level 2
    "Y-17E7", "1950S2", "2001-34", "[1667,1668,1670..1672]", "[..1760-12-03]", "{1960,1961-12}",
    "156X-12-25", "15XX-12-25", "XXXX-12-XX", "1XXX-XX", "1984-1X", "2004-06~-11", "2004?-06-11",
    "?2004-06-~11", "2011-~06-~04", "2004-06-~01/2004-06-~20", "1560-XX-25",
    # No days of the calendar, and forms that are no EDTF
    "1939-02-29", "1939-13", "1939-00", "1939-04-31", "1939-04-00", "0000", "27 May 1939", "1939-5-27",
    "", " 1939", "1939 ", "1939-05-27\n", "../..", "1939/1940/1941", "1939-06-14/1939-06-12", "1939-05-27?~",
]  # fmt: skip


@pytest.mark.parametrize(("text", "first", "last"), READ)
def test_reads_the_specifications_examples(text: str, first: date, last: date) -> None:
    read = parse(text)
    assert (read.earliest, read.latest) == (first, last)
    assert str(read) == text
    assert read.describe()


@pytest.mark.parametrize("text", REFUSED)
def test_refuses_what_is_outside_with_a_reason(text: str) -> None:
    with pytest.raises(EdtfError) as refusal:
        parse(text)
    assert refusal.value.text == text
    assert len(refusal.value.reason) > 10


@pytest.mark.parametrize(
    ("mark", "approximate", "uncertain"),
    [("", False, False), ("~", True, False), ("?", False, True), ("%", True, True)],
)
def test_marks(mark: str, approximate: bool, uncertain: bool) -> None:
    read = parse(f"1939-05-14{mark}")
    assert read.start is not None
    assert (read.start.approximate, read.start.uncertain) == (approximate, uncertain)
    assert read.is_exact is not read.is_doubtful
    assert read.start.precision is Precision.DAY


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1939-05-27", "27 May 1939"),
        ("1939-05-27~", "about 27 May 1939"),
        ("1939-05-14?", "14 May 1939 (uncertain)"),
        ("1939-08", "August 1939"),
        ("1939-06-12/1939-06-14", "12–14 June 1939"),
        ("1939-05-31/1939-06-02", "31 May to 2 June 1939"),
        ("1939-12/1940-03", "December 1939 to March 1940"),
        ("../1939-08-25", "until 25 August 1939"),
        ("1939-03-15/..", "from 15 March 1939"),
    ],
)
def test_says_dates_in_british_order(text: str, words: str) -> None:
    assert parse(text).describe() == words


@given(st.dates(), st.sampled_from(["", "~", "?", "%"]))
def test_every_day_comes_back(day: date, mark: str) -> None:
    read = parse(f"{day.isoformat()}{mark}")
    assert read.earliest == read.latest == day
    assert read.is_exact is (mark == "")


@given(st.dates(), st.dates())
def test_an_interval_has_its_ends_in_order(a: date, b: date) -> None:
    first, last = sorted((a, b))
    read = parse(f"{first}/{last}")
    assert read.is_interval
    assert (read.earliest, read.latest) == (first, last)


@given(st.text(max_size=25))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        read = parse(text)
    except EdtfError:
        return
    assert read.earliest <= read.latest


def test_shorter_spans_stand_first() -> None:
    texts = ["1939-06", "1939-06-12", "1939-05-27", "1939-06-01"]
    assert [str(d) for d in sorted(map(parse, texts), key=lambda d: d.sort_key)] == [
        "1939-05-27", "1939-06-01", "1939-06", "1939-06-12",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1938-03/1938", "March to December 1938"),
        ("1938/1938-04", "January to April 1938"),
        ("1938-03-20/1938-03", "20–31 March 1938"),
        ("1938-03/1938-03-12", "1–12 March 1938"),
        ("1938-12/1938", "December 1938"),
        ("1938-12-31/1938", "31 December 1938"),
        ("1937-03/1938", "March 1937 to 1938"),
        ("1938-03-18/1938-03-18", "18 March 1938"),
    ],
)
def test_a_span_whose_ends_are_of_two_kinds_reads_as_a_span(text: str, words: str) -> None:
    assert parse(text).describe() == words


def test_digits_of_other_scripts_are_no_digits() -> None:
    for text in ("١٩٣٨-٠٣-١٨", "１９３８-03-18", "1938-०३-18"):
        with pytest.raises(EdtfError, match="write a day as"):
            parse(text)


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("18/03/1938", "write 1938-03-18; a spreadsheet changed it"),
        ("03/18/1938", "write 1938-03-18; a spreadsheet changed it"),
        ("18.3.1938", "write 1938-03-18; a spreadsheet changed it"),
        ("18-Mar-1938", "write 1938-03-18; a spreadsheet changed it"),
        ("March 18, 1938", "write 1938-03-18; a spreadsheet changed it"),
        ("1938-03-18T00:00", "write 1938-03-18; a spreadsheet changed it"),
        ("13957", "write 1938-03-18; a spreadsheet changed it"),
        ("03/04/1938", "cannot be told apart: write 1938-04-03 or 1938-03-04"),
        ("40/40/1938", "an interval has one slash"),
    ],
)
def test_a_date_in_another_form_is_refused_with_what_was_meant(text: str, advice: str) -> None:
    with pytest.raises(EdtfError) as refused:
        parse(text)
    assert advice in refused.value.reason
