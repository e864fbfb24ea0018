#!/usr/bin/env bash
# SPDX-License-Identifier: EPL-2.0
# Draws the product's images from the SVG files beside this script (Debian package librsvg2-bin). Run it after a change of one and commit both.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")"
app=../../bundles/org.mkworkbench.app
for size in 16 32; do
	rsvg-convert -w "$size" -h "$size" logo-small.svg -o "$app/icons/window$size.png"
done
for size in 48 64 128 256; do
	rsvg-convert -w "$size" -h "$size" logo.svg -o "$app/icons/window$size.png"
done
# The about box gives its text the height of the image, so the image has room above and below.
rsvg-convert -w 128 -h 128 --page-width 144 --page-height 176 --left 8 --top 16 logo.svg -o "$app/icons/about.png"
rsvg-convert splash.svg -o "$app/splash.png"
