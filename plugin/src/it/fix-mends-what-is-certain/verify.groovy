assert new File(basedir, 'src/main/book').list().sort() == ['01-method.md', 'book.yaml']
assert new File(basedir, 'src/main/book/01-method.md').getText('UTF-8') == '''\
# The Method

The rope was cut.[^hemp] It was found on the quay.[^quay] Nobody had bought any.[^sold]

<!-- imprint-allow call-spacing: as the log has it -->

It was \u201cnew[^log], and dry\u201d.

[^hemp]: Ada Harcourt, *The Ropewalk* (Bristol: Stair Press, 1931), 12\u201314.

[^quay]: Harcourt, *Ropewalk*, 31.

[^sold]: Harcourt, *Ropewalk*, 40.

[^log]: The harbour master\u2019s.
'''

def log = new File(basedir, 'build.log').readLines()
assert log.count('--- src/main/book/01-method.md') == 2
assert log.count('+[^quay]: Harcourt, *Ropewalk*, 31.') == 2
assert log.contains('[INFO] would mend 4 findings in 1 file; nothing was written')
assert log.contains('[INFO] mended 4 findings in 1 file')
assert log.contains('[INFO] nothing to mend')
assert log.contains('[INFO] 4 notes, 0 errors, 0 warnings, 1 waived')
