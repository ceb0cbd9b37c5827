// Maven 4 keeps a repository of its own in target.
assert !(new File(basedir, 'target').list() ?: []).any { it != 'project-local-repo' }
def log = new File(basedir, 'build.log').readLines()
assert log.count('[INFO] skipped, for <skip> (imprint.skip) is true') == 7
