"""The variant graph: each reading once, and the witnesses as paths through it.

The variant graph is due to Schmidt and Colomb (2009); collation around it was developed by
Dekker and Middell (2011) in CollateX.
"""

from __future__ import annotations

from dataclasses import dataclass

from edition.collation.alignment.cells import is_lost, normal_form
from edition.collation.clauses.table import Table
from edition.collation.texts.tokens import join


@dataclass(frozen=True, slots=True)
class Node:
    """One reading: column, text, and the witnesses that have it."""

    number: int
    column: int
    text: str
    sigla: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Edge:
    """A step from one reading to the next, with the witnesses that take it."""

    start: int
    end: int
    sigla: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class VariantGraph:
    """Nodes and edges; the first node stands before all text, the last behind it."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]


def variant_graph(table: Table) -> VariantGraph:
    """Turn a table into a variant graph.

    Paths follow the order of the table, so that the graph has no circles; where a witness has
    its clauses in another order, `transpositions` tells.

    Examples
    --------
    >>> from edition.collation import Witness, collate
    >>> graph = variant_graph(collate([Witness.of("A", "mutual aid"), Witness.of("B", "aid")]))
    >>> [node.text for node in graph.nodes]
    ['', 'mutual', 'aid', '']
    >>> [(edge.start, edge.end, edge.sigla) for edge in graph.edges]
    [(0, 1, ('A',)), (0, 2, ('B',)), (1, 2, ('A',)), (2, 3, ('A', 'B'))]
    """
    nodes = [Node(0, -1, "", table.witnesses)]
    at = dict.fromkeys(table.witnesses, 0)
    edges: dict[tuple[int, int], list[str]] = {}
    for place, column in enumerate(table.columns):
        readings: dict[tuple[str, ...], list[int]] = {}
        for row, cell in enumerate(column):
            if any(token.t for token in cell):
                form = ("[lacuna]",) if is_lost(cell) else normal_form(cell)
                readings.setdefault(form, []).append(row)
        for rows in readings.values():
            sigla = tuple(table.witnesses[row] for row in rows)
            node = Node(len(nodes), place, join(column[rows[0]]).strip(), sigla)
            nodes.append(node)
            for siglum in sigla:
                edges.setdefault((at[siglum], node.number), []).append(siglum)
                at[siglum] = node.number
    end = Node(len(nodes), len(table.columns), "", table.witnesses)
    for siglum in table.witnesses:
        edges.setdefault((at[siglum], end.number), []).append(siglum)
    found = tuple(Edge(start, stop, tuple(sigla)) for (start, stop), sigla in sorted(edges.items()))
    return VariantGraph((*nodes, end), found)
