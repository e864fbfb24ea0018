#!/usr/bin/env bash
# SPDX-License-Identifier: EPL-2.0
# Does all set-up, then runs every tier of tests and ends with their counts:
#   scripts    shellcheck over the scripts, src-gen against its model, help pages against docs/rules
#   build      plain JUnit of the headless bundles, GEF in a window, the real workbench, the architecture check
#   checkout   the scripts people use: mkw and the headless run
# Needs no display: it starts its own. Exit code 0 only when everything was built and nothing failed.
set -euo pipefail
# shellcheck source=releng/setup.sh
. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/setup.sh"

case "${1:-}" in
	'') ;;
	-h | --help)
		sed -n '3,8s/^# \{0,1\}//p' "$0"
		exit 0
		;;
	*) die "unknown option $1; see --help" 2 ;;
esac

passed=0
failed=0
skipped=0
failures=()
started=()

# check NAME COMMAND...: one test of this script's own
check() {
	local name=$1
	shift
	if "$@"; then
		passed=$((passed + 1))
		say "  ok    $name"
	else
		failed=$((failed + 1))
		failures+=("$name")
		say "  FAIL  $name"
	fi
}

skip() {
	skipped=$((skipped + 1))
	say "  skip  $1"
}

stop_started() {
	local pid
	for pid in "${started[@]}"; do
		kill "$pid" 2>/dev/null || true
	done
	[ -z "${work:-}" ] || rm -rf "$work"
}

start_display() {
	local number=$work/display
	Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$number" 2>"$work/xvfb.log" &
	started+=($!)
	local i
	for i in $(seq 100); do
		[ -s "$number" ] && break
		[ "$i" -lt 100 ] || die "Xvfb did not start: $(cat "$work/xvfb.log")"
		sleep 0.1
	done
	DISPLAY=:$(cat "$number")
	export DISPLAY
	# Without a window manager no window gets the focus, and drags do not work.
	openbox >"$work/openbox.log" 2>&1 &
	started+=($!)
	export GDK_BACKEND=x11 NO_AT_BRIDGE=1 LIBGL_ALWAYS_SOFTWARE=1
	unset WAYLAND_DISPLAY
}

# Adds up the JUnit reports of the build; the lines with a failure are named.
count_reports() {
	local file head t f e s
	while IFS= read -r file; do
		head=$(grep -m 1 -o '<testsuite [^>]*' "$file") || continue
		t=$(attribute tests "$head")
		f=$(attribute failures "$head")
		e=$(attribute errors "$head")
		s=$(attribute skipped "$head")
		passed=$((passed + t - f - e - s))
		failed=$((failed + f + e))
		skipped=$((skipped + s))
		[ $((f + e)) = 0 ] || failures+=("$(attribute name "$head"): $((f + e)) of $t")
	done < <(find "$ROOT/bundles" "$ROOT/releng" -path '*/target/surefire-reports/TEST-*.xml')
}

# A test process that dies leaves no report behind and is not counted as failed by anybody.
every_class_reported() {
	local file name report silent=0
	while IFS= read -r file; do
		name=$(sed -n 's/^package \(.*\);.*/\1/p' "$file").$(basename "$file" .java)
		report=${file#"$ROOT"/}
		report=$ROOT/$(cut -d / -f 1-2 <<<"$report")/target/surefire-reports/TEST-$name.xml
		if [ ! -s "$report" ]; then
			say "        no report of $name"
			silent=1
		fi
	done < <(find "$ROOT/bundles" "$ROOT/releng" \( -path '*/test/*' -o -path '*.tests/src/*' -o -path '*/src/test/*' \) -name '*Test.java')
	[ "$silent" = 0 ]
}

attribute() {
	local value
	value=$(sed -n "s/.* $1=\"\([^\"]*\)\".*/\1/p" <<<"$2")
	printf '%s' "${value:-0}"
}

names_version() {
	"$ROOT/releng/mkw" --version | grep -q '[0-9]\.[0-9]\.[0-9]'
}

# The best of three: other programs of the machine are not what is tested.
starts_quickly() {
	local i begin took best=1000000
	for i in 1 2 3; do
		begin=$(date +%s%N)
		"$ROOT/releng/mkw" --version >/dev/null || return 1
		took=$((($(date +%s%N) - begin) / 1000000))
		[ "$took" -ge "$best" ] || best=$took
	done
	say "        ($best ms)"
	[ "$best" -lt 1000 ]
}

no_user_interface() {
	[ -s "$TOOLS/mkw.classpath" ] && ! grep -q -E 'swt|jface|gef|draw2d|eclipse\.ui|eclipse\.osgi|mkworkbench\.(ui|app)' "$TOOLS/mkw.classpath"
}

wrong_usage() {
	local status=0
	"$ROOT/releng/mkw" no-such-command >/dev/null 2>&1 || status=$?
	[ "$status" = 2 ]
}

# The same job as with a display, and what it says about the files must be true.
headless_run() {
	if ! "$ROOT/releng/run.sh" >"$work/run.out" 2>&1; then
		cat "$work/run.out" >&2
		return 1
	fi
	local file
	for file in headless/this-machine.multikernel headless/export; do
		if ! [ -e "$MKW_WORKSPACE/$file" ] || ! grep -q -F "$file" "$work/run.out"; then
			say "        no $file in the workspace, or not named; the run said:"
			cat "$work/run.out" >&2
			return 1
		fi
	done
	[ -n "$(find "$MKW_WORKSPACE/headless/export" -name '*.dtb*' -size +0)" ]
}

second_run() {
	local begin took
	begin=$(date +%s)
	"$ROOT/releng/run.sh" >"$work/run2.out" 2>&1 || return 1
	took=$(($(date +%s) - begin))
	! grep -q -i 'building' "$work/run2.out" && [ "$took" -lt 30 ]
}

# What a person with a display gets: the window, both samples, and nothing in the error log.
display_run() {
	local pid i title='' log=$work/workspace-display/.metadata/.log sample
	DISPLAY=$1 MKW_WORKSPACE=$work/workspace-display "$ROOT/releng/run.sh" >"$work/display.out" 2>&1 &
	pid=$!
	started+=("$pid")
	for i in $(seq 120); do
		title=$(DISPLAY=$1 xdotool search --onlyvisible --name '\.multikernel - Multikernel Workbench' getwindowname 2>/dev/null || true)
		[ -z "$title" ] || break
		kill -0 "$pid" 2>/dev/null || break
		sleep 0.5
	done
	sleep 2
	kill "$pid" 2>/dev/null || true
	wait "$pid" 2>/dev/null || true
	if [ -z "$title" ]; then
		say "        no window with a sample after $((i / 2)) s; the script said:"
		cat "$work/display.out" >&2
		return 1
	fi
	for sample in this-machine two-socket-server; do
		if [ -z "$(find "$work/workspace-display" -name "$sample.multikernel" -size +0)" ]; then
			say "        no $sample.multikernel in the workspace"
			return 1
		fi
	done
	if [ -e "$log" ] && grep -q -E '^!ENTRY [^ ]+ [24] ' "$log"; then
		say "        the error log has entries:"
		cat "$log" >&2
		return 1
	fi
}

find_jdk
need_packages xvfb openbox xdotool imagemagick x11-utils "libgtk-3-0|libgtk-3-0t64" libxtst6 dbus dbus-x11 \
	fonts-dejavu-core adwaita-icon-theme librsvg2-common device-tree-compiler babeltrace2 shellcheck maven
find_maven
say "JDK    $JAVA_HOME"
say "Maven  $MVN"
work=$(mktemp -d "${TMPDIR:-/tmp}/mkw-test.XXXXXX")
trap stop_started EXIT

# Machines and blobs of third parties for the tests that read real ones; those tests are skipped without it.
if [ -z "${MKWORKBENCH_DATA:-}" ] && [ -d "$ROOT/../shared/data" ]; then
	MKWORKBENCH_DATA=$(cd "$ROOT/../shared/data" && pwd)
fi
if [ -n "${MKWORKBENCH_DATA:-}" ]; then
	export MKWORKBENCH_DATA
	say "Data   $MKWORKBENCH_DATA"
else
	say "Data   none (set MKWORKBENCH_DATA to the folder with hwloc, sysfs and devicetree to run more tests)"
fi

step "Tier: scripts"
if command -v shellcheck >/dev/null; then
	check "scripts are clean for shellcheck" shellcheck -x "$ROOT"/releng/*.sh "$ROOT"/releng/*/*.sh "$ROOT/releng/mkw" "$ROOT/.ci/run"
else
	skip "scripts are clean for shellcheck (shellcheck is not installed)"
fi
check "src-gen is what the model generates" "$ROOT/releng/generate-model.sh" --check
check "help pages of the rules are what docs/rules says" "$ROOT/releng/generate-help.sh" --check

step "Tier: build (plain JUnit, GEF in a window, workbench, architecture)"
start_display
# GTK asks for a session bus and would start one per window.
if command -v dbus-run-session >/dev/null; then
	MAVEN_PREFIX=(dbus-run-session --)
fi
hash=$(sources_hash)
rm -f "$TOOLS/product.stamp"
build=0
exec 9>"$TOOLS/lock"
flock 9
# Failed tests do not end the build, so that every tier is run; they are counted from the reports.
run_maven clean verify --fail-at-end -Dmaven.test.failure.ignore=true || build=$?
count_reports
check "every test class has reported" every_class_reported
if [ "$build" = 0 ]; then
	product_built "$hash"
else
	failed=$((failed + 1))
	failures+=("the build ended with code $build, see $TOOLS/build.log")
fi
flock -u 9

step "Tier: checkout (the scripts people use)"
if [ "$build" = 0 ]; then
	check "run.sh with a display opens the samples and logs no error" display_run "$DISPLAY"
	# From here with no display, and never in the user's workspace.
	unset DISPLAY WAYLAND_DISPLAY XDG_RUNTIME_DIR
	export MKW_WORKSPACE=$work/workspace
	check "mkw --version names the version" names_version
	check "mkw --version takes less than a second when warm" starts_quickly
	check "mkw has no user interface on its class path" no_user_interface
	check "mkw answers wrong usage with exit code 2" wrong_usage
	check "run.sh without a display imports, plans, validates, exports and simulates" headless_run
	check "run.sh builds nothing the second time" second_run
	check "the benchmarks compile" "$ROOT/releng/benchmarks/run.sh" check
else
	skip "the scripts people use (the build failed)"
fi

step "Result"
for failure in "${failures[@]}"; do
	say "  failed: $failure"
done
printf '%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
[ "$failed" = 0 ]
