assert new File(basedir, 'build.log').text.contains('Nothing to generate')
assert new File(basedir, 'target/classes/org/acme/lamps/Lamp.class').file
