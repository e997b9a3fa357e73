"""How much the drafts vary on each topic."""

from __future__ import annotations

from dataclasses import dataclass

from edition.drafts.strand import Strand, strands, topic_density
from edition.record import Record
from edition.record.tables import Topic


@dataclass(frozen=True, slots=True)
class TopicVariation:
    """One topic: its strands of more than one text, and their mean variation from 0 to 1."""

    topic: Topic
    strands: tuple[Strand, ...]
    density: float

    @property
    def drafts(self) -> int:
        """How many drafts stand in them."""
        return len({siglum for strand in self.strands for siglum in strand.clauses})


def varying_topics(record: Record) -> list[TopicVariation]:
    """Return the topics on which at least two drafts can be aligned, in their order."""
    found = []
    for topic in sorted(record.rows("topics"), key=lambda row: row.position):
        whole = strands(record, topic.id)
        density = topic_density(whole)
        if density is not None:
            several = tuple(strand for strand in whole if len(strand.clauses) > 1)
            found.append(TopicVariation(topic, several, density))
    return found
