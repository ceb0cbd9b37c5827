// Two goals of the build write the PDF; it is installed once.
def target = new File(basedir, 'target')
def installed = new File(localRepositoryPath, 'org/example/rope/1')
for (name in ['rope-1.pdf', 'rope-1.epub', 'rope-1-booklet.pdf']) {
  assert new File(installed, name).bytes == new File(target, name).bytes
}
def log = new File(basedir, 'build.log').readLines()
assert log.count { it.contains('Installing') && it.endsWith('rope-1.pdf') } == 1
assert !log.any { it.startsWith('[WARNING]') }
