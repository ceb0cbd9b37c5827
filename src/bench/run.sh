#!/usr/bin/env bash
# Makes books of several sizes and prints, as a table in Markdown, what it takes to check and to write them.
#
#   src/bench/run.sh [WORDS…]     sizes of the books; without any: 15000 60000 250000 1000000
#   RUNS=3                        how often each goal runs; the table has the medians
#   LIMIT=900                     seconds that a run may take
#   REPOSITORY=~/.m2/repository   the local repository, for the fonts that Typst is given
#
# The plugin is the one that `mvn install` laid into the local repository.
set -euo pipefail
cd "$(dirname "$0")"

runs=${RUNS:-3}
limit=${LIMIT:-900}
sizes=("$@")
if [ $# = 0 ]; then
  sizes=(15000 60000 250000 1000000)
fi

books=$PWD/target/books
version=$(sed -n 's:.*<version>\(.*\)</version>.*:\1:p' pom.xml | head -n 1)
jar=${REPOSITORY:-$HOME/.m2/repository}/press/imprint/imprint-maven-plugin/$version/imprint-maven-plugin-$version.jar
declare -A cells too_slow

say() {
  echo "$@" >&2
}

has() {
  command -v "$1" >/dev/null
}

# A book's project, as an author has it; its own .mvn keeps our compiler's settings away from the measured Maven.
make_book() {
  local words=$1 folder=$books/$1
  mkdir -p "$folder/.mvn"
  cat >"$folder/pom.xml" <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.example</groupId>
  <artifactId>book</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <properties>
    <project.build.outputTimestamp>2026-11-23T00:00:00Z</project.build.outputTimestamp>
  </properties>
  <build>
    <plugins>
      <plugin>
        <groupId>press.imprint</groupId>
        <artifactId>imprint-maven-plugin</artifactId>
        <version>$version</version>
      </plugin>
    </plugins>
  </build>
</project>
POM
  java -cp target/classes press.imprint.bench.MadeUpBook "$words" "$folder/src/main/book"
}

# What is measured is only worth something if the book is right and all its notes are read.
prove_book() {
  local words=$1 notes=$2 log=$books/$1/check.log
  if ! (cd "$books/$words" && mvn -o -B press.imprint:imprint-maven-plugin:check) >"$log" 2>&1 ||
    ! grep -q "\[INFO\] $notes notes, 0 errors," "$log"; then
    cat "$log" >&2
    say "the book of $words words is not one of $notes notes without errors"
    exit 1
  fi
}

# How many pages the PDFs came to, where that can be told.
pages() {
  local folder=$books/$1/target file
  for file in book-1.pdf pandoc.pdf typst.pdf weasyprint.pdf; do
    if has pdfinfo && [ -f "$folder/$file" ]; then
      echo -n ", $file $(pdfinfo "$folder/$file" | sed -n 's/^Pages: *//p') pages"
    fi
  done
}

median() {
  sort -n | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'
}

# measure ROW WORDS COMMAND…: runs the command in the book's folder and fills the row's cell.
measure() {
  local row=$1 words=$2 cell=$1,$2 log times status
  shift 2
  log=$books/$words/${row//[^A-Za-z]/-}.log
  times=$log.times
  if [ -n "${too_slow[$row]:-}" ]; then
    cells[$cell]="not tried"
    return
  fi
  : >"$times"
  for ((run = 1; run <= runs; run++)); do
    say "$row, $words words, run $run of $runs"
    status=0
    (cd "$books/$words" && /usr/bin/time -a -o "$times" -f '%e %M' timeout "$limit" "$@") >"$log" 2>&1 || status=$?
    if [ "$status" = 124 ]; then
      cells[$cell]="more than $limit s"
      too_slow[$row]=yes
      return
    elif [ "$status" != 0 ]; then
      cells[$cell]="failed"
      if grep -Eq 'OutOfMemoryError|Java heap space|TeX capacity exceeded' "$log"; then
        cells[$cell]="failed: out of memory"
      fi
      say "$row failed on $words words; the end of $log:"
      tail -n 20 "$log" >&2
      return
    fi
  done
  cells[$cell]="$(cut -d ' ' -f 1 "$times" | median) s, $(($(cut -d ' ' -f 2 "$times" | median) / 1024)) MB"
}

# compare TOOLS ROW WORDS COMMAND…: the same where the tools are installed.
compare() {
  local tool
  for tool in $1; do
    if ! has "$tool"; then
      cells[$2,$3]="not installed"
      return
    fi
  done
  shift
  measure "$@"
}

# Typst has neither our fonts nor our Markdown.
make_typst() {
  local folder=$books/$1
  java -cp target/classes press.imprint.bench.TypstBook "$folder/src/main/book" "$folder/target/book.typ"
  unzip -qojd "$folder/target/fonts" "$jar" 'press/imprint/typesetting/fonts/EBGaramond*.ttf'
}

measure_book() {
  local words=$1 master
  local imprint=(mvn -o -q -B) goal=press.imprint:imprint-maven-plugin
  measure "Imprint, check" "$words" "${imprint[@]}" "$goal:check" -Dimprint.force
  measure "Imprint, all formats" "$words" "${imprint[@]}" "$goal:build" -Dimprint.force
  measure "Imprint, unchanged" "$words" "${imprint[@]}" "$goal:build"
  measure "Maven, nothing done" "$words" "${imprint[@]}" "$goal:build" -Dimprint.skip
  master=("$books/$words"/src/main/book/*.md)
  local pandoc=(pandoc --metadata-file=src/main/book/book.yaml --toc --toc-depth=2)
  compare "pandoc xelatex" "Pandoc and XeLaTeX, PDF" "$words" "${pandoc[@]}" --pdf-engine=xelatex \
    --top-level-division=part -V documentclass=book -V papersize=a5 -o target/pandoc.pdf "${master[@]}"
  compare pandoc "Pandoc, EPUB" "$words" "${pandoc[@]}" -o target/pandoc.epub "${master[@]}"
  has typst && make_typst "$words"
  compare typst "Typst, PDF" "$words" typst compile --font-path target/fonts target/book.typ target/typst.pdf
  if has pandoc && has weasyprint; then
    (cd "$books/$words" && "${pandoc[@]}" -s -t html5 -o target/book.html "${master[@]}") || say "no HTML for WeasyPrint"
    echo '@page { size: A5 }' >"$books/$words/target/a5.css"
  fi
  compare "pandoc weasyprint" "WeasyPrint, PDF" "$words" weasyprint -s target/a5.css target/book.html target/weasyprint.pdf
}

first_line() {
  "$@" 2>/dev/null | sed -n 1p || true
}

print_machine() {
  local cpu memory jdk maven heap tool
  cpu=$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | sed -n 1p)
  memory=$(awk '/^MemTotal/ { printf "%.0f GB", $2 / 1024 / 1024 }' /proc/meminfo)
  jdk=$(java -XshowSettings:properties -version 2>&1 | sed -n 's/ *java.runtime.version = //p')
  maven=$(mvn -B --version 2>&1 | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')
  heap=$(java -XX:+PrintFlagsFinal -version 2>/dev/null | awk '$2 == "MaxHeapSize" { printf "%.1f GB", $4 / 1024 / 1024 / 1024 }')
  echo "- ${cpu:-unknown processor}, $(nproc) cores, $memory of memory, $(uname -sr)"
  echo "- JDK $jdk with a heap of $heap at most, Maven $maven, MAVEN_OPTS: ${MAVEN_OPTS:-none}"
  echo "- Imprint $version"
  for tool in pandoc xelatex typst weasyprint; do
    has "$tool" && echo "- $(first_line "$tool" --version)"
  done
  return 0
}

print_table() {
  local row words line
  line="| |"
  for words in "${sizes[@]}"; do
    line+=" $words words |"
  done
  echo "$line"
  echo "| --- |$(printf ' ---: |%.0s' "${sizes[@]}")"
  for row in "Imprint, check" "Imprint, all formats" "Imprint, unchanged" "Maven, nothing done" \
    "Pandoc and XeLaTeX, PDF" "Pandoc, EPUB" "Typst, PDF" "WeasyPrint, PDF"; do
    line="| $row |"
    for words in "${sizes[@]}"; do
      line+=" ${cells[$row,$words]} |"
    done
    echo "$line"
  done
}

mvn -o -q -B compile >&2
rm -rf "$books"
facts=()
for words in "${sizes[@]}"; do
  read -r written notes parts <<<"$(make_book "$words")"
  prove_book "$words" "$notes"
  mkdir -p "$books/$words/target"
  measure_book "$words"
  facts+=("- $written words, $notes notes (one in $((written / notes)) words), $parts parts$(pages "$words")")
done
printf '%s\n' "${facts[@]}"
print_machine
echo "- wall time and peak memory of one process; in each cell the medians, runs of each: $runs"
echo
print_table
