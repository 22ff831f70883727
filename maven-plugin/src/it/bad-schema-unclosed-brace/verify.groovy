def log = new File(basedir, 'build.log').getText('UTF-8').replace(basedir.path + File.separator, '').replace('\\', '/')
def expected = [
    '[ERROR] src/main/qapi/lamps.json:3:71: error: expected \',\' or \'}\', found the end of the file [Q-PARSE-005]',
    '[ERROR]     3 | { \'struct\': \'Lamp\', \'data\': { \'colour\': \'Colour\', \'*power\': \'uint32\' }',
    '[ERROR]       |                                                                       ^',
]
def lines = log.readLines()
def first = lines.indexOf(expected[0])
assert first >= 0: log
assert lines.subList(first, first + expected.size()) == expected
assert log.contains('1 error: src/main/qapi/lamps.json:3:71: expected \',\' or \'}\', found the end of the file -> ')
assert !log.contains('\tat ')
assert !log.contains('Exception:')
assert !new File(basedir, 'target/generated-sources/qapi/org').exists()
