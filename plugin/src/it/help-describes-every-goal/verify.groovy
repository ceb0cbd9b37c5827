// The golden file is target/it/help-describes-every-goal/help.txt, read and then copied here.
def log = new File(basedir, 'build.log').text.replace('\r\n', '\n')
def from = log.indexOf('[INFO] Imprint Maven Plugin')
// Maven 4 still says what it copies.
def to = [log.indexOf('[INFO] ----', from), log.indexOf('[INFO] Copying', from)].findAll { it > 0 }.min()
assert from >= 0 && to > from
def help = log[from..<to].replace('[INFO] ', '').readLines()*.stripTrailing().join('\n').trim() + '\n'
help = help.replaceFirst(/(?m)^Imprint Maven Plugin .*$/, 'Imprint Maven Plugin')
new File(basedir, 'help.txt').text = help
assert help == new File(basedir, 'help.golden').text.replace('\r\n', '\n')
