# SPDX-License-Identifier: GPL-3.0-or-later
# Read by app/run, tests/run and tests/bench/run from the top of the tree. All it says goes to standard error, so that
# the program's own output stays clean.

say() { printf '%s\n' "$*" >&2; }

is_installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

has_candidate() { LC_ALL=C apt-cache policy "$1" 2>/dev/null | grep -q 'Candidate: [^(]'; }

# Installs what app/packages names and the system lacks. Says and asks nothing when nothing is missing.
install_missing() {
    local name hash reason missing=() optional=() list=""
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        if [ ! -e build/release/build.ninja ]; then
            say "This is not Debian or Ubuntu. Needed here, under the names your system gives them:"
            grep -v '^#' app/packages >&2
        fi
        return
    fi
    while read -r name hash reason; do
        case $name in
            '' | '#'*) ;;
            '?'*) is_installed "${name#\?}" || optional+=("${name#\?}") ;;
            *) is_installed "$name" || { missing+=("$name"); list+="  $name: $reason"$'\n'; } ;;
        esac
    done < app/packages
    [ ${#missing[@]} -gt 0 ] || return 0

    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            say "Missing packages; as root, run: apt-get install --no-install-recommends ${missing[*]}"
            exit 1
        fi
        as_root=(sudo)
    fi
    say "Installing what the build needs and this system lacks${as_root:+ (through sudo)}:"
    printf '%s' "$list" >&2
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300)
    "${apt[@]}" update >&2 || say "The lists of packages could not be renewed; trying with those that are here."
    for name in "${optional[@]}"; do
        if has_candidate "$name"; then missing+=("$name"); fi
    done
    if ! "${apt[@]}" install -y --no-install-recommends "${missing[@]}" < /dev/null >&2; then
        say "The packages could not be installed; see above."
        exit 1
    fi
}

# As many compilers at once as there are processors, but no more than memory has room for (about 1 GB each).
jobs() {
    local processors room
    processors=$(nproc 2>/dev/null || echo 2)
    room=$(awk '/^MemAvailable/ { print int($2 / 1000000) }' /proc/meminfo 2>/dev/null || true)
    if [ -n "$room" ] && [ "$room" -lt "$processors" ]; then processors=$((room > 1 ? room : 1)); fi
    echo "$processors"
}

# configure_and_build PRESET TARGET…: silent when there is nothing to do.
configure_and_build() {
    local preset=$1 target log
    shift
    log=build/$preset.log
    mkdir -p build
    if [ ! -e "build/$preset/build.ninja" ] || [ CMakePresets.json -nt "build/$preset/CMakeCache.txt" ]; then
        say "Configuring …"
        if ! cmake --preset "$preset" > "$log" 2>&1; then
            cat "$log" >&2
            say "The build could not be configured; the packages it needs are listed in app/packages."
            exit 1
        fi
        touch "build/$preset/CMakeCache.txt"
    fi
    local arguments=()
    for target in "$@"; do arguments+=(--target "$target"); done
    # --quiet leaves only what went wrong
    if ! ninja -C "build/$preset" -n "$@" 2>/dev/null | grep -q 'no work to do'; then
        say "Building …"
    fi
    if ! cmake --build "build/$preset" --parallel "$(jobs)" "${arguments[@]}" > "$log" 2>&1; then
        grep -v -E '^\[[0-9]+/[0-9]+\] [A-Z]' "$log" >&2 || cat "$log" >&2
        say "The build failed; all it said is in $log."
        exit 1
    fi
}
