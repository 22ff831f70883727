assert new File(basedir, 'user/target/generated-sources/qapi/org/acme/lamps/Lamp.java').file
assert new File(basedir, 'user/target/qapi-dependencies/org.acme_schemas/qapi/parts/colour.json').file
