def made = { String folder -> (new File(basedir, folder).listFiles() ?: []).findAll { it.file }*.name.sort() }
assert made('target') == ['rope-1-draft-booklet.pdf', 'rope-1-draft.epub', 'rope-1-draft.pdf']
assert made('target/imprint').findAll { it.startsWith('report') } == ['report.html', 'report.json', 'report.sarif']
assert new File(basedir, 'target/imprint/report.sarif').text.contains('"uri" : "src/main/book/01.md"')

def log = new File(basedir, 'build.log').readLines()
assert log.contains('[INFO] 0 notes, 1 error, 0 warnings, 1 remark in 1 file, 1 waived')
assert log.contains('[INFO] report: target/imprint/report.html')
def failures = log.findAll { it.startsWith('[ERROR] Failed to execute goal') }
    .collect { it.replaceFirst(/.* on project rope: /, '').replaceFirst(/ -> \[Help 1\]$/, '') }
assert failures == [
    '1 error in src/main/book; nothing was written',
    '`call-without-body=warning` in <severities> (imprint.severities): `call-without-body` is an error, and no word makes it less',
]
assert log.contains(
    '[WARNING] 1 error in src/main/book; nothing was written, and <failOn> (imprint.failOn) says not to fail')
def page = log.indexOf('call-without-body')
assert log[page + 1] == '================='
assert log.contains('    The ink was mixed on a Tuesday.[^ink]')
