def log = new File(basedir, 'build.log').getText('UTF-8').replace(basedir.path + File.separator, '').replace('\\', '/')
def expected = [
    '[ERROR] src/main/qapi/lamps.json: In struct \'Lamp\':',
    '[ERROR] src/main/qapi/lamps.json:7:33: error: member \'power\' of struct \'Lamp\' clashes with member \'power\' inherited from \'Base\' [Q-SEM-013]',
    '[ERROR]     7 |   \'data\': { \'colour\': \'Colour\', \'power\': \'uint8\' } }',
    '[ERROR]       |                                 ^',
    '[ERROR]   note: src/main/qapi/lamps.json:3:31: \'power\' stands here',
    '[ERROR]     3 | { \'struct\': \'Base\', \'data\': { \'*power\': \'uint32\' } }',
    '[ERROR]       |                               ^',
]
def lines = log.readLines()
def first = lines.indexOf(expected[0])
assert first >= 0: log
assert lines.subList(first, first + expected.size()) == expected
assert log.contains('1 error: src/main/qapi/lamps.json:7:33: member \'power\' of struct \'Lamp\' clashes with member \'power\' inherited from \'Base\' -> ')
assert !log.contains('\tat ')
assert !log.contains('Exception:')
assert !new File(basedir, 'target/generated-sources/qapi/org').exists()
