#!/usr/bin/env bash
# Puts one fault at a time into clean books and prints, as tables in Markdown, how many are found at the right line.
#
#   src/bench/mutate.sh [PLACES [RULE]]   at how many places each fault is tried at most (25); one rule's id, or all
#   ESSAY=PATH                            the text of the essay, whose edition is tried as well
#
# What is missed is told on standard error. The plugin is the one that `mvn install` laid into the local repository.
set -euo pipefail
started=$PWD
cd "$(dirname "$0")"
. ./classpath.sh

books=("$PWD/../../sample-book/src/main/book")
java -cp "$classpath" press.imprint.bench.MadeUpBook 20000 target/made-up >/dev/null
books+=(target/made-up)
if [ -n "${ESSAY:-}" ]; then
  essay=$(cd "$started" && realpath "$ESSAY")
  java -cp "$classpath" press.imprint.bench.Edition "$essay" ../essay target/essay
  books+=(target/essay/master)
fi
java -cp "$classpath" press.imprint.bench.MutationBench "${1:-25}" "${2:-all}" "${books[@]}"
