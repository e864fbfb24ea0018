#!/usr/bin/env bash
# SPDX-License-Identifier: EPL-2.0
# Measures how fast the parts are. Prints; judges nothing.
#   run.sh [engine]                     the engine's parts beside the JDK's; needs only a JDK from 25 on; about two minutes
#   run.sh hold                         the event queue beside that of SSJ, in one run; fetches SSJ; about a minute
#                                       The last line is RESULT hold ratio1e3=… ratio1e5=… for 1,000 and 100,000 pending events.
#   run.sh host                         the whole simulated machine from 64 CPUs and 8 kernels to 2,048 and 256; needs only a JDK; a minute
#                                       The last line is RESULT host eventsPerSecond=… bytesPerEvent=… for 64 CPUs.
#   run.sh recording [--quick]          how fast traffic is kept and how soon a recording of 5 GB (200 MB) shows a picture; needs only a JDK and
#                                       as much room in the folder for temporary files; three minutes, --quick: half of one.
#                                       The last line is RESULT recording encodePerSecond=… bytesPerEvent=… openMillis=….
#   run.sh kill                         kills a recorder 200 times at random moments and opens what is left; needs only a JDK; three minutes
#                                       Fails unless all that was written is there. The last line is RESULT kill kills=… lost=….
#   run.sh jmh [OPTIONS]                one use of each part of the engine, by JMH, whose options may follow; some minutes
#   run.sh editor [--quick] [384|2048]  the diagram on machines with 384 and with 2,048 threads, or with one of them:
#                                       opening, zooming and panning, dragging half of the CPUs, validation after the drop.
#                                       Does all set-up as releng/run.sh does and starts a display of its own; some minutes, --quick: one.
#                                       The last line is RESULT editor openMillis=… fps=… dragMillis=… validateMillis=… for 384 threads.
#   run.sh live [SECONDS]               5 million events a second of a synthetic source, recorded, in the workbench with IPI Matrix, Timeline and
#                                       Kernels open at 1440 x 900, for 60 s; then the rate at which events get lost, and answers at any zoom.
#                                       Does all set-up as releng/run.sh does and starts a display of its own; two minutes, 3 GB of disk.
#                                       The last line is RESULT live eventsPerSecond=… dropped=… drainCores=… fps=…
#   run.sh check                        compiles all of them, runs none
# What else the machine does meanwhile is part of all times; the load stands beside each of them.
set -euo pipefail
top=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.." && pwd)
# shellcheck source=releng/setup.sh
. "$top/releng/setup.sh"
classpath=
jars=
work=$(mktemp -d "${TMPDIR:-/tmp}/mkw-benchmark.XXXXXX")
display=
trap '[ -z "$display" ] || kill "$display" 2>/dev/null || true; rm -rf "$work"' EXIT

engine() {
	compile_engine "$top/releng/benchmarks/src"
	"$JAVA_HOME/bin/java" -Xmx1g -cp "$work/classes" org.mkworkbench.benchmarks.EngineBenchmark
}

host() {
	compile_engine "$top/releng/benchmarks/src"
	"$JAVA_HOME/bin/java" -Xmx1g -cp "$work/classes" org.mkworkbench.benchmarks.HostBenchmark
}

recording() {
	compile_engine "$top/releng/benchmarks/src"
	"$JAVA_HOME/bin/java" -Xmx2g -Djava.io.tmpdir="$work" -cp "$work/classes" org.mkworkbench.benchmarks.RecordingBenchmark "$@"
}

kill_recorders() {
	compile_engine "$top/releng/benchmarks/src"
	"$JAVA_HOME/bin/java" -Xmx512m -Djava.io.tmpdir="$work" -cp "$work/classes" org.mkworkbench.benchmarks.KillBenchmark
}

# compile_engine FOLDER: what the engine is made of and a folder of benchmarks, without Maven
compile_engine() {
	find_jdk
	find "$top"/bundles/org.mkworkbench.{devicetree,engine.host,engine.traffic,engine.exchange,engine.cost,engine.event,engine}/src "$1" -name '*.java' >"$work/sources"
	"$JAVA_HOME/bin/javac" --release 25 -proc:none -d "$work/classes" @"$work/sources"
}

# The benchmarks that need libraries of others
compile_peers() {
	local here=$top/releng/benchmarks/peers
	compile_engine "$top/releng/benchmarks/src"
	classpath=$TOOLS/benchmarks.classpath
	if [ ! -s "$classpath" ] || [ "$here/pom.xml" -nt "$classpath" ]; then
		find_maven
		say "Getting SSJ and JMH"
		mkdir -p "$TOOLS"
		(cd "$here" && "$MVN" -q -B -ntp dependency:build-classpath "-Dmdep.outputFile=$classpath.new" >&2) \
			|| die "SSJ and JMH could not be fetched; the messages are above."
		mv "$classpath.new" "$classpath"
	fi
	find "$here" -name '*.java' >"$work/sources"
	# JMH's processor writes the code around each benchmark.
	"$JAVA_HOME/bin/javac" --release 25 -proc:full -d "$work/classes" -cp "$work/classes:$(cat "$classpath")" @"$work/sources"
}

# peers MAIN [ARGUMENTS]
peers() {
	compile_peers
	"$JAVA_HOME/bin/java" -Xmx2g -cp "$work/classes:$(cat "$classpath")" "$@"
}

editor() {
	need_packages xvfb "libgtk-3-0|libgtk-3-0t64" fonts-dejavu-core adwaita-icon-theme librsvg2-common
	compile_editor
	start_display
	"$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -Xmx2g -cp "$work/classes:$jars" org.mkworkbench.benchmarks.editor.EditorBenchmark "$@"
}

compile_editor() {
	local sources=$top/releng/benchmarks/editor
	find_jdk
	build_if_needed
	# Bundles share packages, which signed jars must not do on a plain class path.
	"$JAVA_HOME/bin/java" "$sources/org/mkworkbench/benchmarks/editor/UnsignedJars.java" "$PRODUCT/plugins" "$work/jars"
	jars=$(printf '%s:' "$work"/jars/*.jar)
	find "$sources" -name '*.java' >"$work/sources"
	"$JAVA_HOME/bin/javac" --release 25 -proc:none -d "$work/classes" -cp "$jars" @"$work/sources"
}

# In a copy of the product with one bundle more, which measures as soon as the workbench is up.
live() {
	need_packages xvfb openbox "libgtk-3-0|libgtk-3-0t64" fonts-dejavu-core adwaita-icon-theme librsvg2-common
	compile_live
	start_display
	openbox >/dev/null 2>&1 &
	local launcher
	launcher=$(ls "$work"/product/plugins/org.eclipse.equinox.launcher_*.jar)
	"$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -Xmx3g "-Dmkworkbench.benchmark.seconds=${1:-60}" "-Dmkworkbench.benchmark.folder=$work" \
		-jar "$launcher" -name "Multikernel Workbench" -data "$work/workspace" -clean 2>"$work/live.log" \
		|| die "The workbench ended: $(tail -5 "$work/live.log")"
}

compile_live() {
	local sources=$top/releng/benchmarks/live
	find_jdk
	build_if_needed
	rm -rf "$work/classes"
	find "$sources" -name '*.java' >"$work/sources"
	"$JAVA_HOME/bin/javac" --release 25 -proc:none -d "$work/classes" -cp "$(printf '%s:' "$PRODUCT"/plugins/*.jar)" @"$work/sources"
	cp -r "$PRODUCT" "$work/product"
	cp "$sources/plugin.xml" "$work/classes/"
	"$JAVA_HOME/bin/jar" cfm "$work/product/plugins/org.mkworkbench.benchmarks.live_0.1.0.jar" "$sources/META-INF/MANIFEST.MF" -C "$work/classes" .
	sed -i 's#^osgi.bundles=#osgi.bundles=reference\\:file\\:org.mkworkbench.benchmarks.live_0.1.0.jar@4,#' "$work/product/configuration/config.ini"
	rm -rf "$work/product/configuration/org.eclipse.osgi" "$work/product/configuration/org.eclipse.core.runtime"
}

# Whether all of them still compile; runs none.
check() {
	compile_peers
	compile_editor
	compile_live
}

start_display() {
	Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$work/display" 2>"$work/xvfb.log" &
	display=$!
	local i
	for i in $(seq 100); do
		[ -s "$work/display" ] && break
		[ "$i" -lt 100 ] || die "Xvfb did not start: $(cat "$work/xvfb.log")"
		sleep 0.1
	done
	DISPLAY=:$(cat "$work/display")
	export DISPLAY GDK_BACKEND=x11 NO_AT_BRIDGE=1 LIBGL_ALWAYS_SOFTWARE=1
	unset WAYLAND_DISPLAY
}

what=${1:-engine}
[ $# = 0 ] || shift
case "$what" in
	engine) engine ;;
	check) check ;;
	host) host ;;
	kill) kill_recorders ;;
	recording)
		for word in "$@"; do
			[ "$word" = --quick ] || what=
		done
		if [ -n "$what" ]; then
			recording "$@"
		fi
		;;
	live) live "$@" ;;
	hold) peers org.mkworkbench.benchmarks.peers.HoldBenchmark ;;
	jmh) peers org.openjdk.jmh.Main "$@" ;;
	editor)
		for word in "$@"; do
			case "$word" in
				--quick | 384 | 2048) ;;
				*) what= ;;
			esac
		done
		if [ -n "$what" ]; then
			editor "$@"
		fi
		;;
	-h | --help) sed -n '3,24s/^# \{0,1\}//p' "$0" ;;
	*) what= ;;
esac
if [ -z "$what" ]; then
	printf 'unknown argument; see %s --help\n' "$0" >&2
	exit 2
fi
