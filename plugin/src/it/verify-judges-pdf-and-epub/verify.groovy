def log = new File(basedir, 'build.log').readLines()
assert log.count('[INFO] neither pdf nor epub in <formats>: nothing to verify') == 1
assert log.count('[INFO] target/rope-1.pdf: 0 errors, 0 warnings') == 1
assert log.count('[INFO] target/rope-1.epub: 0 errors, 0 warnings') == 1
assert !log.any { it.startsWith('[WARNING]') }
