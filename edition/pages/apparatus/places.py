"""One page for each place, and their list."""

from __future__ import annotations

from edition.exports.addresses import name_of
from edition.language import _, n_
from edition.pages.apparatus.shared import RecordModel, all_named, dated, evidence_views, facts, named, status
from edition.pages.tables import table_view
from edition.pages.view import Listing, PageView, Part, View
from edition.record import Record
from edition.record.relations import events_naming
from edition.record.tables import Place


def page(record: Record, place_id: str) -> PageView:
    """Return the page of one place."""
    place = record["places"][place_id]
    events = events_naming(record, "place", place_id)
    return PageView(
        place_id,
        place.name_then,
        name_of(record, "places", place_id).description,
        (View("apparatus/record", place_model(record, place), place.why),),
        (Part("events", _("In the chronology"), (dated(record, "events", events),)),) if events else (),
        evidence_views(record, "places", place_id),
    )


def place_model(record: Record, place: Place) -> RecordModel:
    """Return what and where a place was."""
    return RecordModel(
        place.why,
        (),
        facts(
            (_("Today"), place.name_now),
            (_("State in 1939"), all_named(record, "parties", [place.country_then] if place.country_then else [])),
            (_("Position"), position(place)),
            (_("Support"), status(record, place)),
            (_("Remarks"), place.notes),
        ),
    )


def position(place: Place) -> str:
    """Return where a place lies, in degrees; empty where it is not known."""
    if place.lat is None or place.lon is None:
        return ""
    north = _("{degrees}° N") if place.lat >= 0 else _("{degrees}° S")
    east = _("{degrees}° E") if place.lon >= 0 else _("{degrees}° W")
    return _("{latitude}, {longitude} (approximate)").format(
        latitude=north.format(degrees=f"{abs(place.lat):.2f}"), longitude=east.format(degrees=f"{abs(place.lon):.2f}")
    )


def listing(record: Record) -> Listing:
    """Return all places as a table, by name."""
    rows = sorted(record.rows("places"), key=lambda row: row.name_then.casefold())
    caption = n_("{n} place", "{n} places", len(rows)).format(n=len(rows))
    body = ((named(record, "places", row.id), row.name_now, row.why) for row in rows)
    return Listing((table_view(caption, (_("Place"), _("Today"), _("What happened there")), body, caption),))
