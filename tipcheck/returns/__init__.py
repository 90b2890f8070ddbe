"""Sheets that come back: read with suspicion, held against the ledger, turned into findings."""
