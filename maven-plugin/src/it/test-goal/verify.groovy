assert new File(basedir, 'target/generated-test-sources/qapi/org/acme/lamps/Lamp.java').file
assert new File(basedir, 'target/test-classes/org/acme/lamps/Lamp.class').file
assert !new File(basedir, 'target/classes/org').exists()
