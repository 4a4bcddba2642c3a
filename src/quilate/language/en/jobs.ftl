# Work in the background.

jobs-unknown-kind = This version of Quilate does not know how to do a job of the kind “{ $kind }”. Ask for it again from its page.
jobs-killed-its-worker = The job was interrupted { $attempts } times in the middle, each time together with the program that was doing it. Memory may be short: ask for less at once, or tell whoever runs the server.
jobs-not-allowed-any-more = { $name } may no longer have this done. Nothing was done.
jobs-unforeseen = Something went wrong that should not have, { $attempts } times in a row. What happened is in the server's log, under job { $job }.

jobs-lead = What you asked for and Quilate does in the background. You can close this page meanwhile.
jobs-lead-all = What people and schedules asked for and Quilate does in the background. You can close this page meanwhile.
jobs-one = Job { $number }
jobs-none = There are no jobs yet
jobs-none-text = What takes longer than a moment, such as an import or an export, appears here with its progress and its result.
jobs-by-schedule = On schedule
jobs-begins = Begins { $when }.
jobs-behind = It begins once job { $holder } has ended, which must not run beside it.
jobs-behind-again = It begins once job { $holder } has ended, which must not run beside it and is tried again { $when }.
jobs-while = Another job is being done now: { $title }.
jobs-state-waiting = Waiting
jobs-state-again = Will be tried again
jobs-state-running = Running
jobs-state-stopping = Stopping
jobs-state-done = Done
jobs-state-failed = Failed
jobs-state-cancelled = Cancelled
jobs-cancel = Cancel
jobs-retry = Try again
jobs-see-result = See the result

jobs-clear-downloads = Clear away files whose time is over
jobs-downloads-cleared = { $files ->
    [0] No file was due.
    [one] One file was removed.
   *[other] { $files } files were removed.
}
jobs-clear-sessions = Clear away sessions that have expired
jobs-forget = Forget jobs that ended long ago
jobs-forgotten = { $jobs ->
    [0] No job was that old.
    [one] One job was forgotten.
   *[other] { $jobs } jobs were forgotten.
}
