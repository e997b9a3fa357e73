"""The record: tables, sources and evidence, read from ``data/`` and checked."""

from edition.record.bibliography import Source
from edition.record.folders import data_folder
from edition.record.package import Package
from edition.record.problems import Problem, RecordError
from edition.record.record import Record, load, open_record
from edition.record.rows import Row

__all__ = ["Package", "Problem", "Record", "RecordError", "Row", "Source", "data_folder", "load", "open_record"]
