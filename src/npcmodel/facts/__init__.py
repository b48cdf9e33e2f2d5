"""What people report: frozen, checked when built, and judged nowhere in here."""
