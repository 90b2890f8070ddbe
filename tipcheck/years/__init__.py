"""A country through the years: lineage, differences, what carries over, tiers and their clock."""
