#!/usr/bin/env bash
# Installs Debian's Chromium, in which the pages are tried and drawn.
set -euo pipefail
if [ -x /usr/bin/chromium ]; then exit 0; fi
as_root=$([ "$(id -u)" = 0 ] || echo sudo)
$as_root apt-get update -qq
$as_root apt-get install -y -qq --no-install-recommends chromium fonts-noto-core
