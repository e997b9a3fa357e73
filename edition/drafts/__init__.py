"""The drafts of this record: compared, related, coded."""
