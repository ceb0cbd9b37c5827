assert !new File(basedir, 'target').exists()
def log = new File(basedir, 'build.log').readLines()
assert log.count('[INFO] skipped, for <skip> (imprint.skip) is true') == 6
