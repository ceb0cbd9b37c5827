def target = new File(basedir, 'target')
for (name in ['rope-1.pdf', 'rope-1.epub', 'rope-1-booklet.pdf']) {
  assert new File(target, name).bytes == new File(target, "kept/$name").bytes
}

// What no charset of a console garbles.
def plain = { it.replaceAll(/[^\x20-\x7e]+/, '?').replaceAll(/\?+/, '?') }
def log = new File(basedir, 'build.log').readLines().collect(plain)
def from = log.findIndexOf { it.startsWith('[ERROR] src/main/broken') }
assert from >= 0
assert log[from..from + 8] == [
    '[ERROR] src/main/broken/01.md:3:17: error: note call `[^rope]` has no note body [call-without-body]',
    'The rope was cut[^rope] before dawn, and *nobody* saw it.[^nobody]',
    '                ^^^^^^^',
    'hint: add a line `[^rope]: ?` to 01.md, or delete the call',
    '[ERROR] src/main/broken/01.md:7:18: error: note call `[^dusk]` has no note body [call-without-body]',
    'It was tied again[^dusk] at dusk.',
    '                 ^^^^^^^',
    'hint: add a line `[^dusk]: ?` to 01.md, or delete the call',
    '[INFO] 1 note, 2 errors, 0 warnings in 1 file',
]
assert log.any {
  it.contains('Failed to execute goal') &&
      it.contains(':build (build) on project rope: 2 errors in src/main/broken; nothing was written')
}
