def target = new File(basedir, 'edition/target')
assert new File(target, 'master').list().sort() == ['01-rope.md', 'book.yaml']
assert new File(target, 'master/01-rope.md').getText('UTF-8') ==
    '# The Rope\n\nIt was new.[^1]\n\nIt was cut before dawn by the cook.\n\n[^1]: Ship\u2019s log.\n'
assert new File(target, 'imprint/apparatus.html').text.contains('folio and running head')
assert ['rope-1.pdf', 'rope-1.epub', 'rope-1-booklet.pdf'].every { new File(target, it).size() > 0 }

// A first run on a machine also tells what it fetches.
def log = new File(basedir, 'build.log').readLines().findAll { !it.startsWith('[INFO] Download') }
def from = log.findIndexOf { it.contains(':restore ') && it.startsWith('[INFO] ---') }
assert log[from + 1..from + 3] == [
    '[INFO] 23 words of the source: 17 in the master in order, 2 changed to 1 by decisions, 4 furniture; 1 note',
    '[INFO] decisions: 1 role, 2 join, 1 quotes, 2 furniture',
    '[INFO] wrote target/master, target/imprint/apparatus.html',
]
def failures = log.findAll { it.startsWith('[ERROR] Failed to execute goal') }
    .collect { it.replaceFirst(/.* on project rope: /, '').replaceFirst(/ -> \[Help 1\]$/, '') }
assert failures[0] == '<source> (imprint.source, from -Dscan) is `scan/nowhere.txt`, and there is no such file:' +
    " name the recognised text by a path from ${basedir.absolutePath}, or by a whole one"
assert failures[1] == '4 errors in src/main/edition/broken.yaml; nothing was written'
assert failures[2] == 'no file nowhere.yaml: put the restoration sheet there, or set <sheet> (imprint.sheet)'
assert failures[3].contains("'source'")
def at = log.findIndexOf { it.startsWith('[ERROR] src/main/edition/broken.yaml') }
assert log[at..at + 3] == [
    '[ERROR] src/main/edition/broken.yaml:11:5: error: line 14 of the source has nothing for this heading [unmatched-decision]',
    '  - {line: 14, level: 1, file: 01-rope.md}',
    '    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
    'hint: name the line on which it begins, or delete the decision',
]

def told = log.findAll { it.endsWith('target/master, target/imprint/apparatus.html') }
assert told*.replaceFirst(/ target.*/, '') ==
    ['[INFO] wrote', '[INFO] wrote', '[INFO] unchanged:', '[INFO] wrote']
assert log.count('[INFO] decisions: 1 role, 2 join, 1 quotes, 2 furniture') == 4
