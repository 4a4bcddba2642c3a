#!/bin/sh
# Makes or mends the environment $VENV with $PYTHON: the pinned packages and Quilate itself, editable.
# Tells what it is doing; of the tools it calls only what goes wrong is shown, and that whole.
set -eu

PINNED=requirements/dev.txt
started=$(date +%s)

runs() { "$VENV/bin/python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

if ! runs; then
    # Debian keeps venv's own pip in a package of its own, so the outer pip installs into it.
    "$PYTHON" -m venv --clear --without-pip "$VENV"
fi
"$PYTHON" -m pip --python "$VENV/bin/python" install --quiet uv \
    || echo "uv cannot be had: pip alone goes on, a few minutes slower"

install_with_uv() {
    test -x "$VENV/bin/uv" \
        && "$VENV/bin/uv" pip install --quiet --python "$VENV/bin/python" "$@"
}
install_with_pip() {
    "$PYTHON" -m pip --python "$VENV/bin/python" install --quiet "$@"
}

echo "Installing $(grep -c '==' "$PINNED") pinned packages: a minute or two the first time"
# --no-deps: the file names every package already, and pip would not let Quilate lack a hash.
install_with_uv --no-deps --require-hashes -r "$PINNED" \
    || install_with_pip --no-deps --require-hashes -r "$PINNED"
echo "Installing Quilate itself, with its example data and its interface"
install_with_uv --no-deps --editable . \
    || install_with_pip --no-deps --editable .
echo "Ready in $(($(date +%s) - started)) seconds"
