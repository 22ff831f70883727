assert ['Colour', 'Lamp', 'Switch'].every { new File(basedir, "target/generated-sources/qapi/org/acme/lamps/${it}.java").file }
assert new File(basedir, 'build.log').text.contains('From 2 schemas: 3 files written')
