#!/usr/bin/env bash
# Prints, as tables in Markdown, what each rule takes of the processor.
#
#   src/bench/speed.sh [WORDS…]                    made-up books; without any: 250000 500000 1000000 2000000
#   src/bench/speed.sh adversarial [KILOBYTES…]    books of one fault alone; without any: 64 256 1024
#
# The plugin is the one that `mvn install` laid into the local repository.
set -euo pipefail
cd "$(dirname "$0")"
. ./classpath.sh

if [ "${1:-}" = adversarial ]; then
  shift
  sizes=("$@")
  [ $# = 0 ] && sizes=(64 256 1024)
  exec java -Xss16m -cp "$classpath" press.imprint.check.SpeedBench adversarial "${sizes[@]}"
fi
sizes=("$@")
[ $# = 0 ] && sizes=(250000 500000 1000000 2000000)
exec java -cp "$classpath" press.imprint.check.SpeedBench target/speed "${sizes[@]}"
