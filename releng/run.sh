#!/usr/bin/env bash
# SPDX-License-Identifier: EPL-2.0
# Does all set-up, builds if sources have changed, and starts Multikernel Workbench.
#   run.sh               with a display: the workbench; without one: the same job on the command line
#   run.sh --headless    the command line even with a display
#   run.sh --build-only  set-up and build, nothing started
#   run.sh -- ARGS...    hands ARGS to the workbench
# Environment: MKW_WORKSPACE, the folder for projects and results (default: ~/mkworkbench-workspace); JAVA_HOME, a JDK 25 or newer.
set -euo pipefail
# shellcheck source=releng/setup.sh
. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/setup.sh"

mode=
arguments=()
while [ $# -gt 0 ]; do
	case "$1" in
		--headless) mode=headless ;;
		--build-only) mode=build ;;
		-h | --help)
			sed -n '3,8s/^# \{0,1\}//p' "$0"
			exit 0
			;;
		--)
			shift
			arguments=("$@")
			break
			;;
		*) die "unknown option $1; see --help" 2 ;;
	esac
	shift
done
workspace=${MKW_WORKSPACE:-${HOME:-$ROOT}/mkworkbench-workspace}

if [ -z "$mode" ]; then
	if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
		mode=workbench
	else
		mode=headless
		say "There is no display (DISPLAY and WAYLAND_DISPLAY are empty): doing the same job on the command line."
	fi
fi

# The window system's libraries are needed for the window only.
find_jdk
if [ "$mode" = workbench ]; then
	need_packages "libgtk-3-0|libgtk-3-0t64" libxtst6 fonts-dejavu-core adwaita-icon-theme librsvg2-common
fi
build_if_needed
[ "$mode" != build ] || exit 0
# Absolute, for the workbench is started in it and the messages are read elsewhere.
if ! mkdir -p "$workspace" || ! [ -w "$workspace" ]; then
	die "The workspace $workspace cannot be written. Set MKW_WORKSPACE to a folder of yours and start again." 3
fi
workspace=$(cd "$workspace" && pwd)

start_workbench() {
	local launcher
	launcher=$(echo "$PRODUCT"/plugins/org.eclipse.equinox.launcher_*.jar)
	say "Starting Multikernel Workbench, workspace $workspace"
	cd "$workspace"
	# Exit codes of Equinox (IApplication): 23 asks to be started again, such as by File > Restart, 24 the same with other arguments.
	local java=0 code=23
	trap '[ "$java" = 0 ] || kill "$java" 2>/dev/null || true' TERM INT HUP
	while [ "$code" = 23 ] || [ "$code" = 24 ]; do
		"$JAVA_HOME/bin/java" -Xmx2g --enable-native-access=ALL-UNNAMED -Dosgi.requiredJavaVersion=25 \
			-jar "$launcher" -showsplash -name "Multikernel Workbench" -data "$workspace" -mkworkbench.sample "${arguments[@]}" &
		java=$!
		code=0
		wait "$java" || code=$?
	done
	exit "$code"
}

# first_number KEY < JSON: the value of the first numeric field of that name.
first_number() {
	tr -d '\n' | grep -o "\"$1\" *: *[0-9]*" | head -n 1 | grep -o '[0-9]*$' || true
}

# The hardware threads of this computer, one core per line: "0,4", "1,5", ... First the core of the boot CPU.
local_cores() {
	local cpu siblings
	for cpu in $(online_cpus); do
		siblings=/sys/devices/system/cpu/cpu$cpu/topology/thread_siblings_list
		if [ -r "$siblings" ]; then
			expand_list <"$siblings"
		else
			echo "$cpu"
		fi
	done | awk '!seen[$0]++'
}

online_cpus() {
	expand_list </sys/devices/system/cpu/online | tr ',' ' '
}

# "0-2,5" becomes "0,1,2,5".
expand_list() {
	local list part numbers=()
	read -r list
	for part in ${list//,/ }; do
		case "$part" in
			*-*) mapfile -t -O ${#numbers[@]} numbers < <(seq "${part%-*}" "${part#*-}") ;;
			*) numbers+=("$part") ;;
		esac
	done
	(IFS=, && printf '%s\n' "${numbers[*]}")
}

# node_of CPU: the NUMA node of a CPU of this computer; 0 where Linux has no NUMA.
node_of() {
	local node
	for node in /sys/devices/system/cpu/cpu"$1"/node[0-9]*; do
		[ -d "$node" ] || continue
		echo "${node##*node}"
		return 0
	done
	echo 0
}

# An eighth of the node, between 128 MiB and 4 GiB and a multiple of 128 MiB, the block size of memory hot-plug on x86.
memory_of_node() {
	local kib=2097152 info=/sys/devices/system/node/node$1/meminfo mib
	if [ -r "$info" ]; then
		kib=$(awk '/MemTotal/ { print $4 }' "$info")
	elif [ -r /proc/meminfo ]; then
		kib=$(awk '/^MemTotal/ { print $2 }' /proc/meminfo)
	fi
	mib=$((kib / 1024 / 8 / 128 * 128))
	[ "$mib" -ge 128 ] || mib=128
	[ "$mib" -le 4096 ] || mib=4096
	echo "${mib}M@$1"
}

mkw() {
	say "  \$ mkw $*"
	"$ROOT/releng/mkw" "$@"
}

join_lines() {
	paste -s -d , -
}

headless() {
	local folder=$workspace/headless
	local file=$folder/this-machine.multikernel threads cores=() kernels
	# The results of the last such run make room for those of this one, but stay for once: somebody may have gone on with that plan.
	if [ -d "$folder" ]; then
		rm -rf "$folder.previous"
		mv "$folder" "$folder.previous"
		say "The results of the last run are in $folder.previous"
	fi
	mkdir -p "$folder"
	step "1. Import this machine"
	# What was noted on the way is shown with the machine.
	mkw machine import local -o "$file" >/dev/null || die "This machine could not be imported; the reason is above." $?
	mkw machine show "$file"
	threads=$("$ROOT/releng/mkw" machine show "$file" --format json | first_number online)
	if [ "${threads:-0}" -ge 2 ]; then
		mapfile -t cores < <(local_cores)
	else
		say ""
		say "This computer has a single CPU, which its host kernel needs: there is nothing to give to a second kernel."
		say "Its description is in $file. The rest of this run uses a two-socket server from the presets."
		file=$folder/two-socket-server.multikernel
		mkw machine import "preset:$SERVER_PRESET" -o "$file" >/dev/null
	fi

	step "2. Make a plan"
	if [ "${threads:-0}" -lt 2 ]; then
		mkw plan add-kernel "$file" --name web --cpus 24-35 --memory 16G@1
		mkw plan add-kernel "$file" --name rt --cpus 36-37 --memory 4G@1
		kernels=(web rt)
	elif [ ${#cores[@]} -ge 3 ]; then
		# Whole cores: the host keeps the first one, which has the boot CPU, and half of the others.
		add_kernel "$file" web "$(printf '%s\n' "${cores[@]:1:$(((${#cores[@]} - 1) / 2))}" | join_lines)"
		add_kernel "$file" rt "${cores[-1]}"
		kernels=(web rt)
	elif [ ${#cores[@]} = 2 ]; then
		add_kernel "$file" web "${cores[1]}"
		kernels=(web host)
	else
		say "  All CPUs are threads of one core, so the kernel has to share it with the host; expect a warning."
		add_kernel "$file" web "${cores[0]#*,}"
		kernels=(web host)
	fi
	mkw plan add-channel "$file" --from "${kernels[0]}" --to "${kernels[1]}" --rate 20000 --payload 256
	mkw plan add-channel "$file" --from "${kernels[1]}" --to "${kernels[0]}" --rate 5000 --payload 64
	mkw plan show "$file"

	step "3. Validate"
	local status=0
	mkw validate "$file" || status=$?
	[ "$status" -le 1 ] || die "The validation did not run; the reason is above." "$status"

	step "4. Export the device trees"
	mkw export "$file" --format kerf-v1 -o "$folder/export" || die "The plan was not exported; the reason is above. The design is in $file." $?

	step "5. Simulate one second"
	mkw simulate "$file" --duration 1s --seed 1 | tee "$folder/simulation.txt" || die "The simulation failed; the reason is above." $?

	step "Done"
	cat <<DONE
design            $file
device trees      $folder/export
simulation        $folder/simulation.txt
command line      $ROOT/releng/mkw --help
DONE
}

add_kernel() {
	local node
	node=$(node_of "${3%%,*}")
	mkw plan add-kernel "$1" --name "$2" --cpus "$3" --memory "$(memory_of_node "$node")"
}

# Two sockets of 24 cores, one thread each.
SERVER_PRESET=2x-xeon-gold-5418y

if [ "$mode" = workbench ]; then
	start_workbench
else
	headless
fi
