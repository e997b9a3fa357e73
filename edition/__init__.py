"""The computations behind the edition: records, dates, wording and their views."""
