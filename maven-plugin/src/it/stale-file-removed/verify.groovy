assert new File(basedir, 'target/before/org/acme/lamps/Switch.java').file
assert !new File(basedir, 'target/generated-sources/qapi/org/acme/lamps/Switch.java').exists()
assert new File(basedir, 'target/generated-sources/qapi/org/acme/lamps/Lamp.java').file
assert new File(basedir, 'build.log').text.contains('From 1 schema: 0 files written, 2 unchanged, 1 deleted')
