# shellcheck shell=bash
# Sourced by packaging/run, tests/run and tests/bench/run: where things are, and one line per phase.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
preset=release
build=$root/build/$preset

# use_preset NAME: configure and build another CMake preset from here on.
use_preset() {
  preset=$1
  build=$root/build/$preset
}

say() { printf '%s\n' "$*"; }

# phase NAME TITLE COMMAND…: runs COMMAND with its output in build/logs/NAME.log, which is shown only when it fails.
phase() {
  local log=$root/build/logs/$1.log title=$2 started=$SECONDS
  shift 2
  mkdir -p "$root/build/logs"
  printf '%s … ' "$title"
  if "$@" > "$log" 2>&1; then
    say "done ($((SECONDS - started)) s)"
  else
    say "failed"
    [ "$(wc -l < "$log")" -le 40 ] || grep -nE 'error|Error|FAILED' "$log" | head -n 20 >&2 || true
    tail -n 40 "$log" >&2
    say "The whole output is in $log" >&2
    return 1
  fi
}

# configured_with [-DNAME=VALUE…]: is the build directory there, with these settings?
configured_with() {
  local setting
  [ "$build/build.ninja" -nt "$root/CMakePresets.json" ] || return 1
  for setting in "${@#-D}"; do
    grep -q "^${setting%%=*}:[A-Z]*=${setting#*=}$" "$build/CMakeCache.txt" || return 1
  done
}

# configure [-DNAME=VALUE…]: runs CMake where that has not been done; ninja runs it again by itself when a CMakeLists changes.
configure() {
  configured_with "$@" || (cd "$root" && phase configure "Configuring" cmake --preset "$preset" "$@")
}
