assert ['one', 'two', 'three', 'four'].every { new File(basedir, "$it/target/generated-sources/qapi/org/acme/lamps/Lamp.java").file }
def log = new File(basedir, 'build.log').text
assert log.count('From 1 schema: 2 files written') == 4
assert !log.contains('not marked')
