"""Everything that is known of a checklist, and what a sheet to fill in holds of it."""
