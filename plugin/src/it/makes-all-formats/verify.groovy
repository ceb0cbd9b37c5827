def target = new File(basedir, 'target')
def made = target.listFiles().findAll { it.file }*.name.sort()
assert made == ['rope-1-booklet.pdf', 'rope-1.epub', 'rope-1.pdf']

def start = { String name -> new File(target, name).bytes[0..3].collect { it as char }.join() }
assert start('rope-1.pdf') == '%PDF'
assert start('rope-1-booklet.pdf') == '%PDF'
assert start('rope-1.epub') == 'PK\u0003\u0004'

def log = new File(basedir, 'build.log').readLines()
def from = log.indexOf('[INFO] 3 notes, 0 errors, 0 warnings')
assert from >= 0
assert log[from + 1] ==~ /\[INFO\] booklet: \d sheets? of A4.*/
assert log[from + 2..from + 4] == [
    '[INFO] wrote target/rope-1.pdf',
    '[INFO] wrote target/rope-1.epub',
    '[INFO] wrote target/rope-1-booklet.pdf',
]
assert !log.any { it.startsWith('[WARNING]') }
