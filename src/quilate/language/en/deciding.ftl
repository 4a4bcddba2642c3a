deciding-reason = Why
deciding-reason-help = It stays in the history and in the audit trail.
deciding-overtaken = { $who } decided otherwise at { $moment }, while you were at it. Why: { $reason }
deciding-overtaken-yours = What you wrote is kept below. Save again to let it hold instead of theirs, or cancel to leave theirs.
deciding-in-force = In force
deciding-no-difference = Nothing was different from before.
