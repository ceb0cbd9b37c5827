def made = { String folder -> (new File(basedir, folder).listFiles() ?: []).findAll { it.file }*.name.sort() }
def all = ['rope-1-booklet.pdf', 'rope-1.epub', 'rope-1.pdf']
assert made('target') == []
assert made('target/weighed') == all
assert made('target/draft') == all
assert made('target/imprint') == ['report.html', 'report.json', 'report.sarif']
assert new File(basedir, 'target/imprint/report.sarif').text.contains('"uri" : "src/main/book/01.md"')

def log = new File(basedir, 'build.log').readLines()
assert log.contains('[INFO] 0 notes, 1 error, 0 warnings, 1 remark in 1 file, 1 waived')
assert log.contains('[INFO] 0 notes, 0 errors, 1 warning, 1 remark in 1 file, 1 waived')
def failures = log.findAll { it.startsWith('[ERROR] Failed to execute goal') }
    .collect { it.replaceFirst(/.* on project rope: /, '').replaceFirst(/ -> \[Help 1\]$/, '') }
assert failures == [
    '1 error in src/main/book; nothing was written',
    '2 findings in src/main/book; nothing was written',
]
assert log.contains(
    '[WARNING] 1 error in src/main/book; nothing was written, and <failOn> (imprint.failOn) says not to fail')
assert log.contains('## call-without-body')
