def user = new File(basedir, 'user/target')
def generated = new File(user, 'generated-sources/qapi/org/acme/lamps')
assert new File(generated, 'Lamp.java').file
assert new File(generated, 'Colour.java').text.contains('BLUE')
assert new File(user, 'qapi-dependencies/org.acme_schemas/qapi/parts/colour.json').text.contains('blue')

def log = new File(basedir, 'build.log').text
assert log.contains('From 1 schema: 2 files written, 0 unchanged, 0 deleted')
assert log.contains('From 1 schema: 1 file written, 1 unchanged, 0 deleted')

assert log.contains('org.acme:schemas!/qapi/parts/colour.json:4:22: warning: two spaces are needed between sentences')
assert log.contains('From 1 schema: no errors')
assert !new File(basedir, 'checker/target/qapi-dependencies').exists()
