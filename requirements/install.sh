#!/bin/sh
# Makes or mends the environment $VENV with $PYTHON: the pinned packages and Quilate itself, editable.
set -eu

runs() { "$VENV/bin/python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

if ! runs; then
    # Debian keeps venv's own pip in a package of its own, so the outer pip installs into it.
    "$PYTHON" -m venv --clear --without-pip "$VENV"
fi
"$PYTHON" -m pip --python "$VENV/bin/python" install --quiet uv \
    || echo "uv cannot be had: pip alone goes on, a few minutes slower"

install_with_uv() {
    test -x "$VENV/bin/uv" \
        && "$VENV/bin/uv" pip install --python "$VENV/bin/python" "$@"
}
install_with_pip() {
    "$PYTHON" -m pip --python "$VENV/bin/python" install "$@"
}

# --no-deps: the file names every package already, and pip would not let Quilate lack a hash.
install_with_uv --no-deps --require-hashes -r requirements/dev.txt \
    || install_with_pip --no-deps --require-hashes -r requirements/dev.txt
install_with_uv --no-deps --editable . \
    || install_with_pip --no-deps --editable .
