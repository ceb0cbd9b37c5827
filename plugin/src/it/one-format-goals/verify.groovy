def made = { String folder -> new File(basedir, "made/$folder").list().sort() }
assert made('pdf') == ['rope-1.pdf']
assert made('epub') == ['rope-1.epub']
assert made('booklet') == ['rope-1-booklet.pdf']
assert made('build') == ['rope-1-booklet.pdf', 'rope-1.epub']
assert new File(basedir, 'made').list().size() == 4

// The check writes nothing; the goals that write tell that their dates are the clock's.
def log = new File(basedir, 'build.log').readLines()
assert log.count('[INFO] 3 notes, 0 errors, 0 warnings') == 5
assert log.count { it.startsWith('[INFO] wrote ') } == 5
assert log.count('[INFO] note: no <timestamp> (project.build.outputTimestamp): the outputs bear the clock\'s time,' +
    ' and two builds differ') == 4
