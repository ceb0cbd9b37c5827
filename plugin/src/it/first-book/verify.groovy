def made = new File(basedir, 'target').listFiles().findAll { it.file }*.name.sort()
assert made == ['my-book-1.0-booklet.pdf', 'my-book-1.0.epub', 'my-book-1.0.pdf']

def log = new File(basedir, 'build.log').readLines()
assert log.contains('[INFO] 1 note, 0 errors, 0 warnings')
assert log.contains('[INFO] target/my-book-1.0.epub: 0 errors, 0 warnings')
assert !log.any { it.startsWith('[WARNING]') }
