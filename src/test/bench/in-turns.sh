#!/bin/bash
# Compares cold commands: runs them in turns, each ROUNDS times, and prints one JSON line a run: seconds on the wall and of the processor.
# src/test/bench/in-turns.sh ROUNDS 'COMMAND' 'COMMAND'...
# For the briefing: 'java -jar target/dateline.jar export --to target/a.pdf' and
# 'chromium --headless --no-sandbox --disable-gpu --print-to-pdf=target/b.pdf target/briefing.html', where the HTML is that of dateline.format.pdf.BriefingHtml.
set -eu
rounds=$1
shift
TIMEFORMAT='%R %U %S'
for ((round = 1; round <= rounds; round++)); do
  for command in "$@"; do
    read -r wall user system < <({ time bash -c "$command" >/dev/null 2>&1; } 2>&1)
    printf '{"bench":"in-turns","round":%d,"command":"%s","wallS":%s,"cpuS":%s}\n' \
      "$round" "${command//\"/\\\"}" "$wall" "$(awk "BEGIN { print $user + $system }")"
  done
done
