assert new File(basedir, 'build.log').text.contains('From 1 schema: 1 file written, 1 unchanged, 0 deleted')
def lamp = new File(basedir, 'target/generated-sources/qapi/org/acme/lamps/Lamp.java')
assert new File(basedir, 'target/generated-sources/qapi/org/acme/lamps/Colour.java').text.contains('"blue"')
assert lamp.lastModified() == new File(basedir, 'target/before/org/acme/lamps/Lamp.java').lastModified()
