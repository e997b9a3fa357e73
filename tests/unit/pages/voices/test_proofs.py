"""The table of what is known of the proofs: order, remarks, sources."""

from __future__ import annotations

from edition.pages.voices.proofs import contents
from edition.record.tables import EvidenceEntry, ProofPoint
from tests.unit.made import made, record_of
from tests.unit.pages.showing import label, links, rows, source, tree

SOURCE = source("carley", "Carley, Michael Jabara")


def test_points_stand_in_order_with_remarks_support_and_sources() -> None:
    record = record_of(
        made(ProofPoint, id="two", position=2, point="Second", what="More.", status="unverified"),
        made(ProofPoint, id="one", position=1, point="First", what="This.", notes="A remark.", status="unverified"),
        made(EvidenceEntry, id="e", table="proofs", record="one", source="carley", locator="p. 3"),
        label("any", "status", "unverified", "unverified"),
        sources={"carley": SOURCE},
    )
    view = contents(record)
    assert repr(view) == "What is known or was expected of the contents: 2 points"
    first, second = rows(view)
    assert first == ["First", "This.A remark.", "unverified", f"{SOURCE.short}, p. 3"]
    assert second == ["Second", "More.", "unverified", ""]
    assert tree(view).xpath("//td/br")
    assert links(view) == ["sources/carley"]
