# shellcheck shell=bash
# SPDX-License-Identifier: EPL-2.0
# What all scripts of this folder share: finding or getting a JDK, Maven and Debian packages, and building when sources have changed.
# Sourced, not run. Messages go to stderr, so that a script's own output stays clean.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
TOOLS=$ROOT/.tools
MAVEN_VERSION=3.9.11
MAVEN_OLDEST=3.9.9
JDK_OLDEST=25
PRODUCT=$ROOT/releng/org.mkworkbench.product/target/products/org.mkworkbench.product/linux/gtk/x86_64

say() { printf '%s\n' "$*" >&2; }
step() { printf '\n== %s\n' "$*" >&2; }
die() {
	printf '\n%s: %s\n' "$(basename "$0")" "$1" >&2
	exit "${2:-1}"
}

# Root's way to run a command: nothing for root, sudo when it asks for no password; fails when there is none.
as_root() {
	if [ "$(id -u)" = 0 ]; then
		"$@"
	elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
		sudo -n "$@"
	else
		return 97
	fi
}

package_installed() {
	[ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

package_available() {
	apt-cache show "$1" >/dev/null 2>&1
}

# need_packages PACKAGE...: installs those that are missing. "a|b" means a, or b where the distribution has renamed it.
need_packages() {
	local spec name missing=()
	if ! command -v dpkg-query >/dev/null; then
		say "This is no Debian system: make sure that you have what these Debian packages hold: $*"
		return 0
	fi
	for spec in "$@"; do
		local found=
		for name in ${spec//|/ }; do
			if package_installed "$name"; then
				found=1
				break
			fi
		done
		[ -n "$found" ] || missing+=("$spec")
	done
	[ ${#missing[@]} -gt 0 ] || return 0
	step "Installing Debian packages: ${missing[*]}"
	local names=()
	refresh_package_lists "${missing[@]%%|*}"
	for spec in "${missing[@]}"; do
		local choice=${spec%%|*}
		for name in ${spec//|/ }; do
			if package_available "$name"; then
				choice=$name
				break
			fi
		done
		names+=("$choice")
	done
	local status=0
	as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${names[@]}" >&2 || status=$?
	if [ "$status" = 97 ]; then
		die "Debian packages are missing and this user may not install them. Type this once, then start again:
  sudo apt-get install --no-install-recommends ${names[*]}"
	fi
	[ "$status" = 0 ] || die "apt-get could not install ${names[*]}; its messages are above."
}

# A fresh machine has no package lists yet.
refresh_package_lists() {
	local name
	for name in "$@"; do
		if ! package_available "$name"; then
			as_root apt-get update -q >&2 || true
			return 0
		fi
	done
}

# jdk_major HOME: the feature version of a JDK with a compiler, or nothing.
jdk_major() {
	[ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
	sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

# Sets JAVA_HOME to a JDK that is new enough: the one already set, else the newest of /usr/lib/jvm, else the one on the PATH.
find_jdk() {
	local home major best='' best_major=0 on_path
	if [ -n "${JAVA_HOME:-}" ]; then
		major=$(jdk_major "$JAVA_HOME")
		if [ "${major:-0}" -ge "$JDK_OLDEST" ]; then
			export JAVA_HOME
			return 0
		fi
		say "JAVA_HOME ($JAVA_HOME) is no JDK $JDK_OLDEST or newer; looking for another one."
	fi
	on_path=$(command -v javac || true)
	[ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
	for home in /usr/lib/jvm/* "$on_path"; do
		[ -d "$home" ] || continue
		major=$(jdk_major "$home")
		if [ "${major:-0}" -gt "$best_major" ]; then
			best=$home
			best_major=$major
		fi
	done
	if [ "$best_major" -lt "$JDK_OLDEST" ] && install_jdk; then
		find_jdk
		return 0
	fi
	[ "$best_major" -ge "$JDK_OLDEST" ] || die "A JDK $JDK_OLDEST or newer is needed and none was found in JAVA_HOME, /usr/lib/jvm or on the PATH${best:+ (the newest is Java $best_major in $best)}.
Install one, for instance Eclipse Temurin $JDK_OLDEST, or on a Debian that has it:
  sudo apt-get install openjdk-$JDK_OLDEST-jdk-headless
or unpack a JDK anywhere and set JAVA_HOME to its folder, then start again."
	export JAVA_HOME=$best
}

# Only where the distribution has a JDK that is new enough and this user may install it.
install_jdk() {
	local package=openjdk-$JDK_OLDEST-jdk-headless
	command -v apt-cache >/dev/null || return 1
	[ -z "${MKW_JDK_TRIED:-}" ] || return 1
	MKW_JDK_TRIED=1
	refresh_package_lists "$package"
	package_available "$package" || return 1
	need_packages "$package"
}

# version_at_least HAVE WANT
version_at_least() {
	[ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]
}

# Sets MVN to a Maven that Tycho accepts: the one fetched before, else a new enough one on the PATH, else one fetched with any older Maven.
find_maven() {
	local fetched=$TOOLS/apache-maven-$MAVEN_VERSION/bin/mvn version
	if [ -x "$fetched" ]; then
		MVN=$fetched
		return 0
	fi
	if command -v mvn >/dev/null; then
		version=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1)
		if [ -n "$version" ] && version_at_least "$version" "$MAVEN_OLDEST"; then
			MVN=$(command -v mvn)
			return 0
		fi
	else
		need_packages maven
		command -v mvn >/dev/null || die "Maven $MAVEN_OLDEST or newer is needed. Install it, make sure that mvn is on the PATH, and start again."
	fi
	step "Getting Maven $MAVEN_VERSION"
	mkdir -p "$TOOLS"
	# Outside the checkout: an old Maven must not read this project's .mvn folder, which is for the new one.
	local work
	work=$(mktemp -d "${TMPDIR:-/tmp}/maven.XXXXXX")
	(cd "$work" && mvn -q -B dependency:copy "-Dartifact=org.apache.maven:apache-maven:$MAVEN_VERSION:zip:bin" "-DoutputDirectory=$work") >&2 \
		|| die "Maven $MAVEN_VERSION could not be fetched; the messages are above. Is the network up?"
	(cd "$work" && "$JAVA_HOME/bin/jar" xf "apache-maven-$MAVEN_VERSION-bin.zip") || die "The archive of Maven $MAVEN_VERSION is broken."
	chmod +x "$work/apache-maven-$MAVEN_VERSION/bin/mvn"
	rm -rf "$TOOLS/apache-maven-$MAVEN_VERSION"
	mv "$work/apache-maven-$MAVEN_VERSION" "$TOOLS/"
	rm -rf "$work"
	MVN=$fetched
}

# Words before the Maven command, for instance a session bus.
MAVEN_PREFIX=()

# run_maven ARGS...: in the checkout, with a line per module as progress; the whole log is kept in .tools/build.log.
run_maven() {
	local status_file=$TOOLS/build.status
	mkdir -p "$TOOLS"
	(
		cd "$ROOT"
		status=0
		"${MAVEN_PREFIX[@]}" "$MVN" -B "$@" 2>&1 || status=$?
		echo "$status" >"$status_file"
	) | tee "$TOOLS/build.log" | maven_progress || true
	return "$(cat "$status_file")"
}

maven_progress() {
	awk '
		{ gsub(/\033\[[0-9;]*m/, "") }
		/Downloaded from / && ++files % 25 == 0 { print "  fetched " files " files"; fflush() }
		/Resolving MavenDependencyRoots/ && !target { target = 1; print "  reading the target platform (the first time: fetching it)"; fflush() }
		/^\[INFO\] Building .*\[[0-9]+\/[0-9]+\]$/ {
			sub(/^\[INFO\] Building /, ""); sub(/\[(bundle|feature)\] /, ""); sub(/ [0-9][^ ]*-SNAPSHOT/, "")
			number = $NF; $NF = ""; print "  " number " " $0; fflush()
		}
		/^\[ERROR\]/ || /Tests run:.* in / || /^\[INFO\] BUILD/ { sub(/^\[INFO\] /, ""); print "  " substr($0, 1, 300); fflush() }
	' >&2
}

# A hash over the content of everything the product is made from.
sources_hash() {
	(cd "$ROOT" && find pom.xml .mvn bundles features releng target-platform \
		\( -name target -o -name test -o -name bin -o -name '*.tests' \) -prune -o -type f ! -name '*.sh' ! -name mkw ! -name '.*' -print0 \
		| LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -c 1-64)
}

product_is_current() {
	[ -d "$PRODUCT/plugins" ] && [ -r "$TOOLS/product.stamp" ] && [ "$(cat "$TOOLS/product.stamp")" = "$(sources_hash)" ]
}

# Builds the product unless the one there was made from just these sources.
build_if_needed() {
	if product_is_current; then
		return 0
	fi
	mkdir -p "$TOOLS"
	(
		flock 9
		# Another start may have built it while this one waited.
		if ! product_is_current; then
			find_maven
			step "Building (the first time this fetches the Eclipse platform, later it takes half a minute)"
			hash=$(sources_hash)
			# A build that is interrupted leaves half a product, which no stamp may vouch for, not even when the sources change back.
			rm -f "$TOOLS/product.stamp"
			run_maven clean verify -DskipTests || die "The build failed; the whole log is in $TOOLS/build.log"
			product_built "$hash"
		fi
	) 9>"$TOOLS/lock" || exit 1
}

# product_built HASH: call after a successful build, with the hash taken before it.
product_built() {
	rm -f "$TOOLS/mkw.classpath" "$TOOLS/mkw.jsa"
	printf '%s\n' "$1" >"$TOOLS/product.stamp"
}
