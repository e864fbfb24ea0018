#!/usr/bin/env bash
# SPDX-License-Identifier: EPL-2.0
# Measures the engine's parts; needs only a JDK from 25 on. About two minutes.
set -euo pipefail
top=$(cd "$(dirname "$0")/../.." && pwd)
java_home=${JAVA_HOME:-}
[ -n "$java_home" ] || java_home=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
find "$top/bundles/org.mkworkbench.devicetree/src" "$top/bundles/org.mkworkbench.engine/src" "$top/releng/benchmarks/src" \
	-name '*.java' > "$out/sources"
"$java_home/bin/javac" --release 25 -proc:none -d "$out/classes" @"$out/sources"
"$java_home/bin/java" -Xmx1g -cp "$out/classes" org.mkworkbench.benchmarks.EngineBenchmark
