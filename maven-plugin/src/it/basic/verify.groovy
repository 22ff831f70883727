assert new File(basedir, 'target/generated-sources/qapi/org/acme/lamps/Lamp.java').file
assert new File(basedir, 'target/generated-sources/qapi/org/acme/lamps/Colour.java').file
assert new File(basedir, 'target/classes/org/acme/lamps/Lamp.class').file
assert new File(basedir, 'target/classes/org/acme/Main.class').file
assert new File(basedir, 'build.log').text.contains('From 1 schema: 2 files written, 0 unchanged, 0 deleted')
