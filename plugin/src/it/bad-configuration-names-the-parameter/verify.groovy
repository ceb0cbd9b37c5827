def log = new File(basedir, 'build.log').readLines()
def failures = log.findAll { it.startsWith('[ERROR] Failed to execute goal') }
    .collect { it.replaceFirst(/.* on project rope: /, '').replaceFirst(/ -> \[Help 1\]$/, '') }
assert failures == [
    'no folder src/nowhere: put the book there, or set <book> (imprint.book)',
    'unknown format `mobi` in <formats> (imprint.formats): it takes any of pdf, epub, booklet',
    '<timestamp> (imprint.timestamp, project.build.outputTimestamp) is `yesterday`:' +
        ' it takes a time from 1980 to 2099 such as 2026-11-23T00:00:00Z, or seconds since 1970',
    'no target/rope-1.pdf to verify: run imprint:build or imprint:pdf first,' +
        ' or leave pdf out of <formats> (imprint.formats)',
    'nothing in <formats> (imprint.formats): it takes any of pdf, epub, booklet',
    'unknown format `mobi` in <formats> (imprint.formats): it takes any of pdf, epub, booklet',
    'unknown word `sometimes` in <failOn> (imprint.failOn): it takes one of error, warning, note, never',
    '`raw-html` in <severities> (imprint.severities): write missing-alt-text=note, say, with one of error, warning, note',
    'there is no rule `raw-htm`: is it `raw-html`?',
    'there is no rule `call-witout-body`: is it `call-without-body`?',
]
// Maven 4 keeps a repository of its own in target.
assert !(new File(basedir, 'target').list() ?: []).any { it != 'project-local-repo' }
