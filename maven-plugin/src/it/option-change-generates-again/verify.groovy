assert new File(basedir, 'target/generated-sources/qapi/org/acme/lamps/Lamp.java').file
assert !new File(basedir, 'target/generated-sources/qapi/org/acme/old').exists()
assert new File(basedir, 'build.log').text.contains('From 1 schema: 2 files written, 0 unchanged, 2 deleted')
