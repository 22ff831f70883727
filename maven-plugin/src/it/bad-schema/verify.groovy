def log = new File(basedir, 'build.log').getText('UTF-8').replace(basedir.path + File.separator, '').replace('\\', '/')
def expected = [
    '[ERROR] src/main/qapi/lamps.json: In struct \'Lamp\':',
    '[ERROR] src/main/qapi/lamps.json:3:41: error: unknown type \'Color\' of member \'colour\' [Q-SEM-003]',
    '[ERROR]     3 | { \'struct\': \'Lamp\', \'data\': { \'colour\': \'Color\', \'*power\': \'uint32\' } }',
    '[ERROR]       |                                         ^',
    '[ERROR]   help: did you mean \'Colour\'?',
]
def lines = log.readLines()
def first = lines.indexOf(expected[0])
assert first >= 0: log
assert lines.subList(first, first + expected.size()) == expected
assert log.contains('1 error: src/main/qapi/lamps.json:3:41: unknown type \'Color\' of member \'colour\' -> ')
assert !log.contains('\tat ')
assert !log.contains('Exception:')
assert !new File(basedir, 'target/generated-sources/qapi/org').exists()
