"""New records: rows in their places, everything asked, nothing overwritten, all or nothing."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from edition.cli import main
from edition.record import data_folder, load
from edition.record.additions import AlreadyThere, NotAnId, new_draft, new_event, new_objection, written_files
from edition.record.checks import check_record
from edition.record.files import write_together

EVENT = "1939-06-05-paper-in-moscow"
DRAFT = "su-1939-06-05"


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the data, which the commands take for theirs."""
    folder = Path(shutil.copytree(data_folder(), tmp_path / "data"))
    monkeypatch.setenv("FIASCO_DATA", str(folder))
    return folder


def lines(data: Path, table: str) -> list[str]:
    return (data / f"{table}.csv").read_text(encoding="utf-8").splitlines()


def fill(data: Path, table: str, row: str, **cells: str) -> None:
    """Fill in cells of a row."""
    path = data / f"{table}.csv"
    header, *rest = path.read_text(encoding="utf-8").splitlines()
    columns = header.split(",")
    found = [header]
    for line in rest:
        if line.startswith(f"{row},"):
            parts = line.split(",")
            for name, value in cells.items():
                parts[columns.index(name)] = value
            line = ",".join(parts)
        found.append(line)
    path.write_text("\n".join(found) + "\n", encoding="utf-8")


def test_an_event_stands_in_order_of_time_and_other_lines_stay(data: Path) -> None:
    before = lines(data, "events")
    assert main(["new", "event", EVENT, "--source", "frus1939v01-d294"]) == 0
    after = lines(data, "events")
    place = next(n for n, line in enumerate(after) if line.startswith(EVENT))
    assert after[:place] + after[place + 1 :] == before
    assert after[place - 1][:10] <= "1939-06-05" < after[place + 1][:10]
    proofs = lines(data, "evidence")
    place = proofs.index(f"events/{EVENT}/1,events,{EVENT},frus1939v01-d294,,,,")
    assert proofs[place - 1].startswith(
        f"events/{after[after.index(next(a for a in after if a.startswith(EVENT))) - 1].split(',')[0]}/"
    )


def test_check_names_every_cell_that_is_still_empty(data: Path) -> None:
    main(["new", "event", EVENT])
    found = {(p.file, p.column) for p in check_record(data)}
    assert found == {
        *(("events.csv", column) for column in ("title", "summary", "kind", "thread", "status")),
        ("evidence.csv", "source"),
    }


def test_a_draft_has_a_row_for_everything_that_is_asked_of_one(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["new", "event", EVENT])
    capsys.readouterr()
    asked = [
        "new",
        "draft",
        DRAFT,
        "--clause",
        "preamble",
        "--clause",
        "1",
        "--answers",
        "gbfr-1939-05-27",
        "--event",
        EVENT,
    ]
    assert main(asked) == 0
    said = capsys.readouterr().out
    record, _ = load(data)
    for topic in record.topics.values():
        assert f"{topic.question} (present, absent, unknown)" in said
        assert f"{DRAFT}.{topic.id},{DRAFT},{topic.id},," in lines(data, "coverage")
    for question in record.codebook.values():
        assert question.question in said
    assert sum(line.startswith(f"{DRAFT}.") for line in lines(data, "features")) == len(record.codebook)
    drafts = lines(data, "drafts")
    place = next(n for n, line in enumerate(drafts) if line.startswith(f"{DRAFT},"))
    assert drafts[place].startswith(f"{DRAFT},S13,,SU,") and ",1939-06-05," in drafts[place]
    assert drafts[place - 1].startswith("su-1939-06-02,") and drafts[place + 1].startswith("gbfr-1939-06-15,")
    clauses = lines(data, "clauses")
    start = next(n for n, line in enumerate(clauses) if line.startswith(f"{DRAFT}."))
    assert [line.split(",")[0] for line in clauses[start - 1 : start + 3]] == [
        "su-1939-06-02.art-6", f"{DRAFT}.preamble", f"{DRAFT}.art-1", "gbfr-1939-06-15.art-1-1",
    ]  # fmt: skip
    moves = next(line for line in lines(data, "moves") if line.startswith(f"m-{DRAFT},"))
    assert "m-1939-05-27-anglo-french-draft" in moves
    assert next(line for line in lines(data, "events") if line.startswith(EVENT)).split(",")[14] == DRAFT


def test_a_draft_filled_in_is_sound(data: Path) -> None:
    main(["new", "event", EVENT, "--source", "frus1939v01-d294"])
    main(["new", "draft", DRAFT, "--event", EVENT, "--source", "frus1939v01-d294"])
    fill(
        data,
        "events",
        EVENT,
        title="A paper",
        summary="A paper came.",
        kind="reply",
        thread="political",
        status="one-source",
    )
    fill(
        data,
        "drafts",
        DRAFT,
        title="A paper",
        language="ru",
        completeness="partial",
        thread="political",
        status="one-source",
    )
    fill(data, "clauses", f"{DRAFT}.art-1", topic="duration", bound="the text", act="leaves open", gloss="It is silent.",
         status="one-source")  # fmt: skip
    fill(data, "moves", f"m-{DRAFT}", thread="political", to="GB;FR", title="Moscow writes again")
    record, _ = load(data)
    for topic in record.topics:
        fill(data, "coverage", f"{DRAFT}.{topic}", state="present" if topic == "duration" else "unknown")
    for question in record.codebook:
        fill(data, "features", f"{DRAFT}.{question}", value="unknown")
    assert [str(p) for p in check_record(data)] == []


def test_a_position_is_named_in_its_condition(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    step = "a06-soviet-offer-of-17-april"
    assert main(["new", "objection", "roberts-offer-meant", "--on", step, "--condition", "offers-meant"]) == 0
    condition = next(line for line in lines(data, "conditions") if line.startswith("offers-meant,"))
    assert ";roberts-offer-meant," in condition
    objections = [line.split(",")[0] for line in lines(data, "objections")]
    assert objections[objections.index("roberts-offer-meant") - 1].startswith("roberts-")
    capsys.readouterr()
    assert main(["new", "objection", "roberts-again", "--on", step]) == 0
    assert "On which condition does it bear? Name it there (offers-meant, " in capsys.readouterr().out


def test_a_source_stands_with_those_that_begin_alike(data: Path) -> None:
    assert main(["new", "source", "roberts-2099"]) == 0
    text = (data / "references.bib").read_text(encoding="utf-8")
    before = text[: text.index("@misc{roberts-2099,")]
    assert before.rstrip().endswith("}") and before[before.rindex("@") :].split("{")[1].startswith("roberts-")
    assert {p.file for p in check_record(data)} == {"references.bib"}


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["event", "1939-08-23-pact"], "is in events already"),
        (["event", "pact"], "does not begin with a day"),
        (["event", "1939-02-30-x"], "does not begin with a day"),
        (["event", "1939-06-05-A"], "is no id"),
        (["draft", "su-1939-06-02"], "is in drafts already"),
        (["draft", "su-june"], "holds no day"),
        (["draft", DRAFT, "--answers", "gb-1939"], "there is no 'gb-1939' in drafts; nearest"),
        (["objection", "x-y", "--on", "a99"], "there is no 'a99' in arguments"),
        (["event", EVENT, "--source", "nobody"], "add it first with `fiasco new source nobody`"),
        (["source", "roberts-1992"], "is in sources already"),
    ],
)
def test_what_cannot_be_added_is_refused_and_nothing_is_written(
    argv: list[str], said: str, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {path.name: path.read_bytes() for path in data.iterdir() if path.is_file()}
    assert main(["new", *argv]) == 2
    assert said in capsys.readouterr().err
    assert {path.name: path.read_bytes() for path in data.iterdir() if path.is_file()} == before


def test_a_name_that_a_merged_record_had_is_not_given_again(data: Path) -> None:
    record, _ = load(data)
    old = next(row.record for row in record.rows("merged") if row.table == "events")
    with pytest.raises((AlreadyThere, NotAnId)):
        new_event(record, old)


def test_files_are_written_together_or_not_at_all(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    record, _ = load(data)
    files = written_files(record.package, data, new_draft(record, DRAFT))
    assert len(files) == 6
    before = {path: path.read_bytes() for path in files}
    real, count = Path.replace, iter(range(9))

    def failing(self: Path, target: Path) -> Path:
        if next(count) == 3:
            raise OSError(28, "No space left on device", str(target))
        return real(self, target)

    monkeypatch.setattr(Path, "replace", failing)
    with pytest.raises(OSError, match="No space left"):
        write_together(files)
    assert {path: path.read_bytes() for path in files} == before
    assert not [path for path in data.iterdir() if path.name.startswith(".")]


def test_a_position_on_a_step_of_one_condition_needs_no_more(data: Path) -> None:
    record, _ = load(data)
    plan = new_objection(record, "x-y", ["a03-after-munich"])
    assert [(named.table, named.row, named.column) for named in plan.names] == [
        ("conditions", "mistrust-earned", "objections")
    ]
