"""Days and values that change on a day: no law, and no clock."""
