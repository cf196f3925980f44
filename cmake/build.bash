# What examples/run, tests/run and .ci/run share; sourced by them.

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$project"
unset OVERENS_DATA  # the project's own data are meant

say() { printf '\n== %s\n' "$*"; }

# Files that sudo made belong to whoever called it, so that the next run needs no sudo.
give_back() {
    if [[ $EUID -eq 0 && -n ${SUDO_UID:-} ]]; then
        for folder in build out; do
            [[ ! -d $folder ]] || chown -Rh "$SUDO_UID:$SUDO_GID" "$folder"
        done
    fi
}
trap give_back EXIT

as_root() {
    if [[ $EUID -eq 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        printf 'These packages are missing, and only root can install them:\n  apt-get install --no-install-recommends %s\n' \
            "${missing[*]}" >&2
        exit 3
    fi
}

# need_packages PURPOSE...: installs those of cmake/packages.txt that are not there yet.
need_packages() {
    local purpose package state wanted=()
    missing=()
    while read -r purpose package; do
        [[ " $* " == *" $purpose "* ]] && wanted+=("$package")
    done < <(grep -v '^#' cmake/packages.txt)
    for package in "${wanted[@]}"; do
        state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
        [[ $state == installed ]] || missing+=("$package")
    done
    [[ ${#missing[@]} -gt 0 ]] || return 0
    say "installing ${missing[*]}"
    as_root apt-get update -q || true  # lists that are old may still do
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -yq --no-install-recommends "${missing[@]}"
}

# configure PRESET [CMAKE-ARGUMENT...]
configure() {
    say "configuring build/$1"
    cmake --preset "$@" --log-level=WARNING
}

# build PRESET [TARGET]
build() {
    say "building build/$1"
    cmake --build --preset "$1" ${2:+--target "$2"}
}
