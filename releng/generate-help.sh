#!/usr/bin/env bash
# SPDX-License-Identifier: EPL-2.0
# Makes the help pages of the rules in bundles/org.mkworkbench.app/help from docs/rules.md and docs/rules/*.md.
#   generate-help.sh           writes help/rules and help/rules-toc.xml
#   generate-help.sh --check   writes nothing; fails, with the differences, when they are not what would be generated
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

help=$ROOT/bundles/org.mkworkbench.app/help
find_jdk
work=$(mktemp -d "${TMPDIR:-/tmp}/generate-help.XXXXXX")
trap 'rm -rf "$work"' EXIT
"$JAVA_HOME/bin/java" "$ROOT/releng/generate-help/GenerateHelp.java" "$ROOT/docs" "$work" >&2 || die "The help pages could not be made."

if [ -n "$check" ]; then
	if ! { diff -r -u "$help/rules" "$work/rules" && diff -u "$help/rules-toc.xml" "$work/rules-toc.xml"; } >"$work/differences"; then
		head -n 60 "$work/differences" >&2
		die "The help pages of the rules are not what docs/rules says. Run releng/generate-help.sh and commit the result; never edit them by hand."
	fi
	say "the help pages of the rules are what docs/rules says"
else
	rm -rf "$help/rules"
	cp -R "$work/rules" "$help/rules"
	cp "$work/rules-toc.xml" "$help/rules-toc.xml"
	say "wrote $(find "$help/rules" -name '*.html' | wc -l) pages to bundles/org.mkworkbench.app/help/rules"
fi
