"""Transcriptions: how a file is read, cleaned, divided and found faulty."""
