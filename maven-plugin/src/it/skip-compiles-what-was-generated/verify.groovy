def log = new File(basedir, 'build.log').text
assert log.count('From 1 schema') == 1
assert log.contains('Skipped: qapi.skip is set')
assert new File(basedir, 'src/main/qapi/lamps.json').text.startsWith('this is no schema')
assert new File(basedir, 'target/classes/org/acme/Main.class').file
