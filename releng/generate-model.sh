#!/usr/bin/env bash
# SPDX-License-Identifier: EPL-2.0
# Makes bundles/org.mkworkbench.model/src-gen from the *.ecore and *.genmodel files in its model folder.
#   generate-model.sh           writes src-gen
#   generate-model.sh --check   writes nothing; fails, with the differences, when src-gen is not what would be generated
set -euo pipefail
# shellcheck source=releng/setup.sh
. "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/setup.sh"

check=
case "${1:-}" in
	'') ;;
	--check) check=1 ;;
	-h | --help)
		sed -n '3,5s/^# \{0,1\}//p' "$0"
		exit 0
		;;
	*) die "unknown option $1; see --help" 2 ;;
esac

project=org.mkworkbench.model
bundle=$ROOT/bundles/$project
here=$ROOT/releng/generate-model
find_jdk
classpath=$TOOLS/generate-model.classpath
if [ ! -s "$classpath" ] || [ "$here/pom.xml" -nt "$classpath" ]; then
	find_maven
	say "Getting the EMF code generator"
	mkdir -p "$TOOLS"
	(cd "$here" && "$MVN" -q -B -ntp dependency:build-classpath "-Dmdep.outputFile=$classpath.new" >&2) || die "The EMF code generator could not be fetched; the messages are above."
	mv "$classpath.new" "$classpath"
fi

work=$(mktemp -d "${TMPDIR:-/tmp}/generate-model.XXXXXX")
trap 'rm -rf "$work"' EXIT
mkdir "$work/$project"
cp -R "$bundle/model" "$work/$project/model"
"$JAVA_HOME/bin/java" -Xmx1g -cp "$(cat "$classpath")" "$here/GenerateModel.java" "$project" "$work/$project" >&2 || die "The code generator failed."

if [ -n "$check" ]; then
	if ! diff -r -u "$bundle/src-gen" "$work/$project/src-gen" >"$work/differences"; then
		head -n 60 "$work/differences" >&2
		die "src-gen of $project is not what its model generates ($(grep -c -E '^(---|Only in)' "$work/differences") files differ). Run releng/generate-model.sh and commit the result; never edit src-gen by hand."
	fi
	say "src-gen of $project is what its model generates"
else
	rm -rf "$bundle/src-gen.new"
	cp -R "$work/$project/src-gen" "$bundle/src-gen.new"
	rm -rf "$bundle/src-gen"
	mv "$bundle/src-gen.new" "$bundle/src-gen"
	say "wrote $(find "$bundle/src-gen" -name '*.java' | wc -l) files to bundles/$project/src-gen"
fi
