# Work in the background.

jobs-unknown-kind = This version of Quilate does not know how to do a job of the kind “{ $kind }”. Ask for it again from its page.
jobs-killed-its-worker = The job was interrupted { $attempts } times in the middle, each time together with the program that was doing it. Memory may be short: ask for less at once, or tell whoever runs the server.
jobs-not-allowed-any-more = { $name } may no longer have this done. Nothing was done.
jobs-unforeseen = Something went wrong that should not have, { $attempts } times in a row. What happened is in the server's log, under job { $job }.
