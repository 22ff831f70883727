def log = new File(basedir, 'build.log').getText('UTF-8').replace(basedir.path + File.separator, '').replace('\\', '/')
def expected = [
    'X',
]
def lines = log.readLines()
def first = lines.indexOf(expected[0])
assert first >= 0: log
assert lines.subList(first, first + expected.size()) == expected
assert log.contains('X')
assert !log.contains('\tat ')
assert !log.contains('Exception:')
assert !new File(basedir, 'target/generated-sources/qapi/org').exists()
